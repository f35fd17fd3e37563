import type { Evidence } from "../retrieval/evidence.ts";
import { allFeatures } from "../retrieval/features/all-features.ts";
import type { IndexedSentence } from "../retrieval/retrieval-index.ts";

import type { Ranker } from "./ranker.ts";

/** A sentence with its features before the question and the score that the ranker makes of them. */
export interface ScoredSentence {
  readonly sentence: IndexedSentence;
  readonly features: readonly number[];
  readonly score: number;
}

/** The costly features are computed only of so many sentences. */
const longestShortlist = 30;

/** The sentences most likely to answer, best first; where scores tie, in text order. */
export function rankSentences(evidence: Evidence, rank: Ranker): readonly ScoredSentence[] {
  const scored = shortlist(evidence).map((sentence) => {
    const features = allFeatures.map((feature) => feature(evidence, sentence));
    return { sentence, features, score: rank(features, evidence.question.type) };
  });
  return byScore(scored);
}

/** Best first; where scores tie, in text order. */
export const byScore = (ranked: readonly ScoredSentence[]): readonly ScoredSentence[] =>
  [...ranked].sort((a, b) => b.score - a.score || a.sentence.index - b.sentence.index);

/** The sentences that are worth a closer look: the best by BM25 with some of their paragraph's. */
function shortlist({ index, bm25, paragraphBm25 }: Evidence): readonly IndexedSentence[] {
  if (index.sentences.length <= longestShortlist) return index.sentences;
  const roughly = index.sentences.map((sentence) => ({
    sentence,
    score: (bm25[sentence.index] ?? 0) + paragraphShare * (paragraphBm25.get(sentence.paragraph) ?? 0),
  }));
  roughly.sort((a, b) => b.score - a.score || a.sentence.index - b.sentence.index);
  return roughly.slice(0, longestShortlist).map(({ sentence }) => sentence);
}

const paragraphShare = 0.3;
