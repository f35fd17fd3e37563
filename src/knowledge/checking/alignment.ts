import { sameForm } from "../../text/spoken-words.ts";
import type { WordWindow } from "./candidate-windows.ts";
import { isSpeltAlike } from "./near-words.ts";
import { isNegation } from "./negation.ts";
import type { PastedWords } from "./pasted-words.ts";
import type { QuoteIndex } from "./quote-index.ts";

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

/** What another form of a word counts for: “depleted” for “depleting”, “made” for “make”. */
const inflectedShare = 0.85;
/** What a word that is spelt much alike counts for, or “never” for “not”. */
const nearShare = 0.6;
/** Leaving a word out of the story costs this, and the same again by its weight. */
const skipCost = 0.2;
/** Even an allowed omission costs a little, so that the closest place wins. */
const omissionCost = 0.002;

/** The similarity of a changed quote never shows as that of a true one. */
const nearlyAll = 0.99;

/**
 * Lays a quote over a window of the story: all of the quote, as little of the story as will do (Sellers, The theory and
 * computation of evolutionary distances, Journal of Algorithms 1(4), 1980), words weighed by what they tell.
 * Takes time proportional to the product of both lengths. Null where no word is shared.
 */
export function align(pasted: PastedWords, index: QuoteIndex, within: WordWindow): Alignment | null {
  const rows = pasted.words.length;
  const width = within.to - within.from + 1;
  const alike = createComparison(pasted, index, within);
  const steps = new Uint8Array((rows + 1) * width);
  let above = new Float64Array(width);
  let row = new Float64Array(width);
  for (let i = 1; i <= rows; i++) {
    const weight = pasted.weight[i - 1] as number;
    const omission = i < rows && pasted.omissionBefore[i] === 1;
    row[0] = (above[0] as number) - weight / 2;
    steps[i * width] = skipPasted;
    for (let j = 1; j < width; j++) {
      const at = within.from + j - 1;
      const share = alike(i - 1, at);
      let best = (above[j - 1] as number) + (share > 0 ? share * weight : -(weight + (index.weight[at] as number)) / 2);
      let step = pair;
      const extra = (above[j] as number) - weight / 2;
      if (extra > best) {
        best = extra;
        step = skipPasted;
      }
      if (i < rows) {
        const free = omission || index.omissible[at] === 1;
        const left = (row[j - 1] as number) - (free ? omissionCost : skipCost * (1 + (index.weight[at] as number)));
        if (left > best) {
          best = left;
          step = skipStory;
        }
      }
      row[j] = best;
      steps[i * width + j] = step;
    }
    [above, row] = [row, above];
  }
  let end = 0;
  for (let j = 1; j < width; j++) if ((above[j] as number) > (above[end] as number)) end = j;
  return trace(pasted, index, within, steps, end, alike);
}

type Comparison = (pastedAt: number, at: number) => number;

function trace(
  pasted: PastedWords,
  index: QuoteIndex,
  within: WordWindow,
  steps: Uint8Array,
  end: number,
  alike: Comparison,
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
      const share = alike(i - 1, at);
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
      const free = index.omissible[at] === 1 || pasted.omissionBefore[i] === 1;
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

/** 1 for the same word, a share for one of its stem or spelt alike, 0 for another. */
function createComparison(pasted: PastedWords, index: QuoteIndex, within: WordWindow): Comparison {
  const { number } = index;
  const own = Int32Array.from(pasted.words, ({ form }) => index.numberOf.get(form) ?? -1);
  const inWindow = new Set(number.subarray(within.from, within.to));
  const kin = pasted.words.map((_, at) => kinOf(pasted, at, index, inWindow));
  return (pastedAt, at) => {
    const other = number[at] as number;
    return other === own[pastedAt] ? 1 : (kin[pastedAt]?.get(other) ?? 0);
  };
}

/** The other forms of a window that may be meant by a pasted word, with their shares; null for none. */
function kinOf(
  pasted: PastedWords,
  at: number,
  index: QuoteIndex,
  inWindow: ReadonlySet<number>,
): ReadonlyMap<number, number> | null {
  const form = pasted.words[at]?.form ?? "";
  const stem = pasted.stems[at] ?? "";
  let kin: Map<number, number> | null = null;
  for (const number of inWindow) {
    const share = shareOf(form, stem, index.forms[number] ?? "", index.stems[number] ?? "");
    if (share === 0) continue;
    kin ??= new Map();
    kin.set(number, share);
  }
  return kin;
}

function shareOf(form: string, stem: string, other: string, otherStem: string): number {
  if (form === other) return 1;
  if (form.startsWith("'") || other.startsWith("'")) return Number(sameForm(form, other));
  if (isNegation(form) || isNegation(other)) return isNegation(form) && isNegation(other) ? nearShare : 0;
  if (stem === otherStem) return inflectedShare;
  return isSpeltAlike(form, other) ? nearShare : 0;
}
