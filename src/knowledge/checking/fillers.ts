import type { SpokenWord } from "../../text/spoken-words.ts";

/** Marks with 1 the words that reporters leave out of speech without a mark: “um”, “you know”, “I mean”. */
export function markFillers(words: readonly SpokenWord[]): Uint8Array {
  const marks = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at++) {
    const form = words[at]?.form ?? "";
    if (sounds.has(form)) marks[at] = 1;
    else if (phrases.get(form) === words[at + 1]?.form) marks.fill(1, at, at + 2);
  }
  return marks;
}

const sounds: ReadonlySet<string> = new Set("um umm uh uhh er erm ah hmm mm well look okay".split(" "));

// “It was, you know, a long day”, “I mean, it was a long day”
const phrases: ReadonlyMap<string, string> = new Map([
  ["you", "know"],
  ["i", "mean"],
]);
