import type { PastedWords } from "./pasted-words.ts";
import type { QuoteIndex } from "./quote-index.ts";

/** What a quote and the story have that the other hasn't, at one place between the words that they share. */
export interface Gap {
  /** Pasted words that the story hasn't there, as indices into the quote. */
  readonly added: readonly number[];
  /** The story's words that were left out, as indices into the article's words. */
  readonly left: readonly number[];
  /** Whether it lies before the first or behind the last shared word. */
  readonly isEdge: boolean;
}

/**
 * The gaps of a quote that was laid beside the story, in order. At an edge the story's words that stand in the place of
 * the pasted ones count as left: as many of them, of the same sentence and statement.
 */
export function gapsOf(pasted: PastedWords, index: QuoteIndex, pairs: Int32Array): readonly Gap[] {
  const gaps: Gap[] = [];
  let added: number[] = [];
  let before = -1;
  for (const [i, at] of pairs.entries()) {
    if (at < 0) {
      added.push(i);
      continue;
    }
    const isEdge = before < 0;
    const left = isEdge ? besides(index, at, -1, added.length) : between(pasted, index, before, at, i);
    if (added.length > 0 || left.length > 0) gaps.push({ added, left, isEdge });
    added = [];
    before = at;
  }
  if (added.length > 0) gaps.push({ added, left: besides(index, before, 1, added.length), isEdge: true });
  return gaps;
}

// A marked omission leaves out whatever it likes, and fillers needn't be marked.
function between(pasted: PastedWords, index: QuoteIndex, from: number, to: number, i: number): readonly number[] {
  const left: number[] = [];
  if (pasted.omissionBefore[i]) return left;
  for (let at = from + 1; at < to; at++) if (!index.omissible[at]) left.push(at);
  return left;
}

/** So many words of the story beside one of its words, going one way. */
function besides(index: QuoteIndex, at: number, step: 1 | -1, count: number): readonly number[] {
  const left: number[] = [];
  for (let next = at + step; at >= 0 && left.length < count; next += step) {
    if (index.sentence[next] !== index.sentence[at] || index.quotation[next] !== index.quotation[at]) break;
    left.push(next);
  }
  return left;
}
