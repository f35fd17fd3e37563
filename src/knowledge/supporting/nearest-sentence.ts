import type { PassageWord } from "./passage-words.ts";
import type { Candidate } from "./word-index.ts";
import { bearsMeaning } from "./word-kind.ts";

/** A sentence laid along the one sentence of the passages that holds most of it. */
export interface SentenceAlignment {
  /** The passages' words from `start` up to `end` are that sentence, or a stretch of a very long one. */
  readonly start: number;
  readonly end: number;
  /** By word of the sentence: its place among the passages' words, rising, or -1. */
  readonly places: Int32Array;
}

/** No sentence of prose is longer; in a text without full stops this keeps the work in bounds. */
const longestStretch = 150;
const triedStretches = 3;

/**
 * Finds the passages' sentence from which a sentence was most likely made and aligns the two in order, by Needleman
 * and Wunsch (*A General Method Applicable to the Search for Similarities*, 1970). Null where they share nothing.
 * Unlike `alignWords` it leaves a word that stands in another sentence unaligned: so what took whose place is seen.
 */
export function alignNearestSentence(
  sentence: readonly PassageWord[],
  passage: readonly PassageWord[],
  candidates: readonly (readonly Candidate[])[],
): SentenceAlignment | null {
  const stretches = partStretches(passage);
  const shared = new Float64Array(stretches.length);
  const stretchOf = new Int32Array(passage.length);
  stretches.forEach(([start, end], number) => {
    stretchOf.fill(number, start, end);
  });
  sentence.forEach((word, at) => {
    let before = -1;
    let counted = 0;
    for (const { place, nearness } of candidates[at] ?? []) {
      const number = stretchOf[place] as number;
      if (number !== before) counted = 0;
      before = number;
      if (nearness <= counted) continue;
      shared[number] = (shared[number] ?? 0) + (nearness - counted) * countOf(word);
      counted = nearness;
    }
  });
  const tried = [...shared.keys()].sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0)).slice(0, triedStretches);
  let best: (SentenceAlignment & { readonly score: number }) | null = null;
  for (const number of tried) {
    const found = alignStretch(sentence, stretches[number] as readonly [number, number], candidates);
    if (found.score > (best?.score ?? 0)) best = found;
  }
  return best;
}

function partStretches(passage: readonly PassageWord[]): readonly (readonly [number, number])[] {
  const stretches: (readonly [number, number])[] = [];
  let start = 0;
  for (let at = 1; at <= passage.length; at++) {
    if (at < passage.length && passage[at]?.sentence === passage[start]?.sentence && at - start < longestStretch)
      continue;
    stretches.push([start, at]);
    start = at;
  }
  return passage.length > 0 ? stretches : [];
}

/** How much a word counts towards a sentence being the one. */
export function countOf(word: PassageWord): number {
  if (bearsMeaning(word)) return 1 + word.weight / 5;
  return word.kind === "function" ? 0.4 : 0.7;
}

/** Words that go on together in both count this much more. */
const together = 0.15;

function alignStretch(
  sentence: readonly PassageWord[],
  [start, end]: readonly [number, number],
  candidates: readonly (readonly Candidate[])[],
): SentenceAlignment & { readonly score: number } {
  const wide = end - start;
  const near = new Float64Array((sentence.length + 1) * (wide + 1));
  const cell = (at: number, place: number) => at * (wide + 1) + place;
  candidates.forEach((found, at) => {
    for (const { place, nearness } of found)
      if (place >= start && place < end) near[cell(at, place - start)] = nearness;
  });
  const gain = (at: number, place: number): number => {
    const nearness = near[cell(at, place)] as number;
    if (nearness === 0) return 0;
    const goesOn = place + 1 < wide && (near[cell(at + 1, place + 1)] as number) > 0;
    return nearness * countOf(sentence[at] as PassageWord) + (goesOn ? together : 0);
  };
  const scores = new Float64Array(near.length);
  for (let at = sentence.length - 1; at >= 0; at--) {
    for (let place = wide - 1; place >= 0; place--) {
      const gained = gain(at, place);
      const left = Math.max(scores[cell(at + 1, place)] as number, scores[cell(at, place + 1)] as number);
      scores[cell(at, place)] =
        gained > 0 ? Math.max(left, gained + (scores[cell(at + 1, place + 1)] as number)) : left;
    }
  }
  const places = new Int32Array(sentence.length).fill(-1);
  for (let at = 0, place = 0; at < sentence.length && place < wide; ) {
    const score = scores[cell(at, place)] as number;
    const gained = gain(at, place);
    if (gained > 0 && score === gained + (scores[cell(at + 1, place + 1)] as number)) places[at++] = start + place++;
    else if ((scores[cell(at + 1, place)] as number) >= (scores[cell(at, place + 1)] as number)) at++;
    else place++;
  }
  return { start, end, places, score: scores[0] ?? 0 };
}
