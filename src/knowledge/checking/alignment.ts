import { isNegation } from "./negation.ts";
import type { PastedWords } from "./pasted-words.ts";
import type { QuoteIndex } from "./quote-index.ts";
import { isSwallowedNegation } from "./swallowed-negation.ts";
import type { WordKinship } from "./word-kinship.ts";
import { createWordShares, type WordShares } from "./word-shares.ts";
import type { WordWindow } from "./word-window.ts";

/** A pasted quote laid beside the story's words. */
export interface Alignment {
  /** From the first to the last word of the story that was paired. */
  readonly window: WordWindow;
  /** For each pasted word the story's word it stands for, or -1. */
  readonly pairs: Int32Array;
  /** Whether every pasted word is the story's, in order, and only what may be left out is. */
  readonly exact: boolean;
  /** 0 to 1: the weight of the pasted words that the story has there. */
  readonly cover: number;
  /** 0 to 1: the weight of the pasted words that the story has there, less what it has between them. */
  readonly similarity: number;
}

const stop = 0;
const pair = 1;
const skipStory = 2;
const skipPasted = 3;

/** Leaving a word out of the story costs this, and the same again by its weight. */
const skipCost = 0.2;
/** Even an allowed omission costs a little, so that the closest place wins. */
const omissionCost = 0.002;

/** The similarity of a changed quote never shows as that of a true one. */
const nearlyAll = 0.99;

/** How many words a long quote may run ahead of the story, or fall behind, before its rest counts as not found. */
const band = 160;

/**
 * Lays a quote over a window of the story: all of the quote, as little of the story as will do (Sellers, The theory and
 * computation of evolutionary distances, Journal of Algorithms 1(4), 1980), words weighed by what they tell.
 * Takes time proportional to the quote's length times the window's, or times the band's (Ukkonen, Algorithms for
 * approximate string matching, Information and Control 64, 1985) where that is less. Null where no word is shared.
 */
export function align(
  pasted: PastedWords,
  index: QuoteIndex,
  within: WordWindow,
  kinship: WordKinship,
): Alignment | null {
  const rows = pasted.words.length;
  const width = within.to - within.from + 1;
  const ahead = Math.max(0, width - rows) + band;
  const { number, omissible, weight: storyWeight } = index;
  const shares = createWordShares(pasted, index, kinship);
  const { byNumber } = shares;
  const steps = new Uint8Array(rows * width + width);
  let above = new Float64Array(width);
  let row = new Float64Array(width);
  for (let i = 1; i <= rows; i++) {
    const weight = pasted.weight[i - 1] as number;
    const isLast = i === rows;
    const omission = !isLast && pasted.omissionBefore[i] === 1;
    shares.choose(i - 1);
    const first = Math.max(1, i - band);
    const last = Math.min(width - 1, i + ahead);
    row[first - 1] = first === 1 ? (above[0] as number) - weight / 2 : Number.NEGATIVE_INFINITY;
    steps[i * width + first - 1] = skipPasted;
    for (let j = first; j <= last; j++) {
      const at = within.from + j - 1;
      const told = storyWeight[at] as number;
      const share = byNumber[number[at] as number] as number;
      let best = (above[j - 1] as number) + (share > 0 ? share * weight : -(weight + told) / 2);
      let step = pair;
      const extra = (above[j] as number) - weight / 2;
      if (extra > best) {
        best = extra;
        step = skipPasted;
      }
      if (!isLast) {
        const left = (row[j - 1] as number) - (omission || omissible[at] === 1 ? omissionCost : skipCost * (1 + told));
        if (left > best) {
          best = left;
          step = skipStory;
        }
      }
      row[j] = best;
      steps[i * width + j] = step;
    }
    if (last + 1 < width) row[last + 1] = Number.NEGATIVE_INFINITY;
    [above, row] = [row, above];
  }
  const lowest = Math.max(0, rows - band - 1);
  let end = lowest;
  for (let j = lowest + 1; j <= Math.min(width - 1, rows + ahead); j++) {
    if ((above[j] as number) > (above[end] as number)) end = j;
  }
  return trace(pasted, index, within, steps, end, shares);
}

/** A quote that stands at a place of the story as it is, word for word. */
export function alignRun(pasted: PastedWords, index: QuoteIndex, { from, to }: WordWindow): Alignment {
  const exact = !partsContraction(index, from) && !partsContraction(index, to);
  const pairs = Int32Array.from(pasted.words, (_, at) => from + at);
  return { window: { from, to }, pairs, exact, cover: 1, similarity: exact ? 1 : nearlyAll };
}

function trace(
  pasted: PastedWords,
  index: QuoteIndex,
  within: WordWindow,
  steps: Uint8Array,
  end: number,
  shares: WordShares,
): Alignment | null {
  const width = within.to - within.from + 1;
  const pairs = new Int32Array(pasted.words.length).fill(-1);
  let [i, j] = [pasted.words.length, end];
  let matched = 0;
  let between = 0;
  let exact = true;
  let pending = 0;
  let [from, to] = [-1, -1];
  while (i > 0) {
    const step = steps[i * width + j] ?? stop;
    const at = within.from + j - 1;
    if (step === pair) {
      const share = shares.of(i - 1, at);
      if (share > 0) {
        pairs[i - 1] = at;
        matched += share * (pasted.weight[i - 1] as number);
        between += pending;
        pending = 0;
        from = at;
        if (to < 0) to = at + 1;
      } else if (to >= 0) pending += gapWeight(index, at);
      if (share < 1) exact = false;
      i--;
      j--;
    } else if (step === skipStory) {
      const marked = pasted.omissionBefore[i] === 1 && !isSwallowedNegation(index, at, from);
      const free = index.omissible[at] === 1 || marked;
      if (!free) {
        exact = false;
        pending += gapWeight(index, at);
      }
      j--;
    } else {
      exact = false;
      i--;
    }
  }
  if (from < 0) return null;
  if (partsContraction(index, from) || partsContraction(index, to)) exact = false;
  const cover = matched / pasted.totalWeight;
  const similarity = exact ? 1 : Math.min(nearlyAll, matched / (pasted.totalWeight + between / 2));
  return { window: { from, to }, pairs, exact, cover, similarity };
}

// A dropped “not” makes a quote another one, but no less like it: it must be found to be told
const gapWeight = (index: QuoteIndex, at: number): number =>
  isNegation(index.words[at]?.form ?? "") ? 0 : (index.weight[at] as number);

// “could” is not what “couldn’t” says
function partsContraction(index: QuoteIndex, at: number): boolean {
  const [before, behind] = [index.words[at - 1], index.words[at]];
  return before !== undefined && before.span === behind?.span;
}
