import { isNegation } from "./negation.ts";
import type { PastedWords } from "./pasted-words.ts";

/** So many words that only hold a sentence together still tell a place: “it is what it is”, not “of the”. */
const fewestFunctionWords = 3;

/** Whether a quote holds enough to be looked for: a word of content, or a few others. */
export function isCheckable({ words, weight }: PastedWords): boolean {
  return words.length >= fewestFunctionWords || words.some(({ form }, at) => weight[at] === 1 && !isNegation(form));
}
