import { type Evidence, holds, type SoughtTerm } from "../evidence.ts";
import type { IndexedSentence } from "../retrieval-index.ts";
import { placesBeside } from "./places-beside.ts";
import type { SentenceFeatures } from "./sentence-features.ts";

/** Whether words that stand together in the question stand together here. */
export const proximityFeatures = {
  /** Neighbours in the question that are as near and in the same order here. */
  pairs: (evidence, sentence) =>
    overPairs(evidence, sentence, (gap, asked) => (gap === 1 || (gap > 0 && gap <= asked) ? 1 : 0)),
  /** The same, falling off with distance, in either order. */
  nearness: (evidence, sentence) => overPairs(evidence, sentence, (gap) => 1 / Math.max(1, Math.abs(gap))),
  /** The share of the words between the first and the last that are there which are the question's. */
  density: ({ terms }, sentence) => {
    let first = Number.POSITIVE_INFINITY;
    let last = -1;
    let held = 0;
    for (const term of terms) {
      const places = sentence.places.get(term.key);
      if (!places) continue;
      held++;
      first = Math.min(first, places[0] ?? first);
      last = Math.max(last, places.at(-1) ?? last);
    }
    return held < 2 ? 0 : held / (last - first + 1);
  },
} satisfies SentenceFeatures;

function overPairs(
  { terms, idfMass }: Evidence,
  sentence: IndexedSentence,
  worth: (gap: number, asked: number) => number,
): number {
  let total = 0;
  for (let at = 1; at < terms.length; at++) {
    const left = terms[at - 1];
    const right = terms[at];
    if (!left || !right || !holds(sentence, left) || !holds(sentence, right)) continue;
    total += ((left.idf + right.idf) / 2) * worth(nearestGap(sentence, left, right), right.place - left.place);
  }
  return total / idfMass;
}

// how many words on `right` stands, at its nearest; negative where it comes first
function nearestGap({ places }: IndexedSentence, left: SoughtTerm, right: SoughtTerm): number {
  let best = Number.POSITIVE_INFINITY;
  const rightPlaces = places.get(right.key) ?? [];
  for (const from of places.get(left.key) ?? []) {
    const { before, after } = placesBeside(rightPlaces, from);
    if (from - before < Math.abs(best)) best = before - from;
    if (after - from < Math.abs(best)) best = after - from;
  }
  return best;
}
