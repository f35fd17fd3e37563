import type { NegationChange } from "../../domain/quote-check.ts";
import type { Alignment } from "./alignment.ts";
import { isNegation } from "./negation.ts";
import type { PastedWords } from "./pasted-words.ts";
import type { QuoteIndex } from "./quote-index.ts";
import type { WordWindow } from "./word-window.ts";

/** Whether a quote has a negation that the shown words of the story lack, or lacks one that they have. */
export function negationChange(
  pasted: PastedWords,
  index: QuoteIndex,
  { pairs, exact }: Alignment,
  shown: WordWindow,
): NegationChange | null {
  if (exact) return null;
  const paired = new Set(pairs);
  let [added, dropped] = [0, 0];
  for (const [i, { form }] of pasted.words.entries())
    if (isNegation(form) && !isAnswered(pasted, index, pairs, i) && !standsElsewhere(pasted, index, i)) added++;
  for (let at = shown.from; at < shown.to; at++) {
    if (!paired.has(at) && isNegation(index.words[at]?.form ?? "")) dropped++;
  }
  if (added === dropped) return null;
  return dropped > added ? "dropped" : "added";
}

// “We're not giving weapons” has no “not” of “We haven't. We're giving weapons”: that one turns another sentence
function isAnswered({ text, words }: PastedWords, index: QuoteIndex, pairs: Int32Array, i: number): boolean {
  const own = pairs[i] as number;
  if (own < 0) return false;
  const behind = pairs.findIndex((at, next) => next > i && at >= 0);
  if (behind < 0 || index.sentence[pairs[behind] as number] === index.sentence[own]) return true;
  return /[.!?…]/.test(text.slice(words[i]?.span.end, words[behind]?.span.start));
}

/** Shorter sentences stand in any story. */
const fewestWords = 3;

// “I'm not happy about that. I made progress.”: where the first sentence is the story's, its “not” isn't new
function standsElsewhere({ text, words }: PastedWords, index: QuoteIndex, i: number): boolean {
  const parted = (at: number) => /[.!?…]/.test(text.slice(words[at - 1]?.span.end, words[at]?.span.start));
  let [from, to] = [i, i + 1];
  while (from > 0 && !parted(from)) from--;
  while (to < words.length && !parted(to)) to++;
  const sentence = words.slice(from, to);
  if (sentence.length < fewestWords) return false;
  return index.words.some((_, at) => sentence.every(({ form }, offset) => index.words[at + offset]?.form === form));
}
