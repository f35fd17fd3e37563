import type { SpokenWord } from "../../text/spoken-words.ts";

/** A comma, colon, dash or bracket stands before the word. */
export const pause = 1;
/** A semicolon or the end of a sentence stands before the word. */
export const stop = 2;

/** How each word is parted from the one before it: 0 for nothing but space, `pause`, `stop`. */
export function markClauses(text: string, words: readonly SpokenWord[]): Uint8Array {
  const parted = new Uint8Array(words.length);
  for (let at = 1; at < words.length; at++) {
    const between = text.slice(words[at - 1]?.span.end, words[at]?.span.start).replace(/\.{3,}/g, "…");
    if (/[;.!?\n]/.test(between)) parted[at] = stop;
    else if (/[,:()—–…]| - |--/.test(between)) parted[at] = pause;
  }
  return parted;
}
