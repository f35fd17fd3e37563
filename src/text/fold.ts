/**
 * A word as it is compared: lower case, without accents, with a straight apostrophe.
 * “Zürich’s” and “ZURICH'S” are the same. The result may be shorter than what was given.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[’‘ʼ`´]/g, "'")
    .toLowerCase();
}

const plain = /^[ -_a-~]*$/;
