/** A 32-bit hash of a string (FNV-1a with a final mix): equal on every machine, so that learned weights fit. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** A 32-bit hash of up to three numbers under a template's number. */
export function hashFeature(template: number, a = 0, b = 0, c = 0): number {
  let hash = Math.imul(template + 17, 0x9e3779b1) ^ Math.imul(a + 0x7f4a7, 0x85ebca6b);
  hash = Math.imul(((hash << 13) | (hash >>> 19)) ^ (b + 0x51ed), 0xc2b2ae35);
  hash = Math.imul(((hash << 11) | (hash >>> 21)) ^ (c + 0x1b56), 0x27d4eb2f);
  return mix(hash);
}

// the last step of MurmurHash3 (Austin Appleby, public domain)
function mix(value: number): number {
  let hash = value;
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
