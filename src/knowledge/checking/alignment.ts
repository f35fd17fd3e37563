import { sameForm } from "../../text/spoken-words.ts";
import type { WordWindow } from "./candidate-windows.ts";
import { isNear } from "./near-words.ts";
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
  /** 0 to 1: the weight of the pasted words that the story has there, less what it has between them. */
  readonly similarity: number;
}

const stop = 0;
const pair = 1;
const skipStory = 2;
const skipPasted = 3;

/** Words of another stem that are spelt much alike count for this share: “progress” and “progres”. */
const nearShare = 0.6;
/** Leaving a word out of the story costs this, and the same again by its weight. */
const skipCost = 0.2;
/** Even an allowed omission costs a little, so that the closest place wins. */
const omissionCost = 0.002;

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
      } else if (to >= 0) pending += index.weight[at] as number;
      if (share < 1) exact = false;
      i--;
      j--;
    } else if (step === skipStory) {
      const free = index.omissible[at] === 1 || pasted.omissionBefore[i] === 1;
      if (!free) {
        exact = false;
        pending += index.weight[at] as number;
      }
      j--;
    } else {
      exact = false;
      i--;
    }
  }
  if (from < 0) return null;
  const similarity = exact ? 1 : matched / (pasted.totalWeight + between / 2);
  return { window: { from, to }, pairs, exact, similarity };
}

/** 1 for the same word, a share for one of its stem or spelt alike, 0 for another; looked up once a pair of forms. */
function createComparison(pasted: PastedWords, index: QuoteIndex, within: WordWindow): Comparison {
  const numbers = new Map<string, number>();
  const forms: string[] = [];
  const numberOf = (form: string) => {
    let number = numbers.get(form);
    if (number === undefined) {
      number = forms.length;
      numbers.set(form, number);
      forms.push(form);
    }
    return number;
  };
  const story = Int32Array.from({ length: within.to - within.from }, (_, offset) =>
    numberOf(index.words[within.from + offset]?.form ?? ""),
  );
  const storyForms = forms.length;
  const shares = pasted.words.map(({ form }) => {
    const row = new Float32Array(storyForms);
    for (let number = 0; number < storyForms; number++) {
      const other = forms[number] as string;
      row[number] = sameForm(form, other) ? 1 : isNear(form, other) ? nearShare : 0;
    }
    return row;
  });
  return (pastedAt, at) => shares[pastedAt]?.[story[at - within.from] as number] ?? 0;
}
