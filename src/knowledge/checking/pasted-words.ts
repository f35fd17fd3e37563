import { type SpokenWord, splitSpokenWords } from "../../text/spoken-words.ts";
import { stem } from "../../text/stem.ts";
import { weigh } from "./word-weight.ts";

/** The words of a pasted quote, as they are heard. */
export interface PastedWords {
  readonly text: string;
  readonly words: readonly SpokenWord[];
  readonly stems: readonly string[];
  readonly weight: Float32Array;
  readonly totalWeight: number;
  /** 1 where a marked omission stands before the word: “We have to … have enough”. */
  readonly omissionBefore: Uint8Array;
  readonly omissions: number;
}

/** How many words of a quote are compared; the rest of a longer one counts as not found. */
const mostWords = 1200;

/** Reads the words of a pasted quote and its marked omissions: “…”, “...”, “[…]”, “. . .”. */
export function readPastedWords(text: string): PastedWords {
  const words = splitSpokenWords(text).slice(0, mostWords);
  const omissionBefore = new Uint8Array(words.length);
  let omissions = 0;
  let at = 0;
  for (const { index } of text.matchAll(/…|\.(?: ?\.){2,}/g)) {
    while (at < words.length && (words[at] as SpokenWord).span.start < index) at++;
    if (at === 0 || at >= words.length || omissionBefore[at]) continue;
    omissionBefore[at] = 1;
    omissions++;
  }
  const weight = Float32Array.from(words, ({ form }) => weigh(form));
  const totalWeight = weight.reduce((sum, one) => sum + one, 0);
  const stems = words.map(({ form }) => stem(form));
  return { text, words, stems, weight, totalWeight, omissionBefore, omissions };
}
