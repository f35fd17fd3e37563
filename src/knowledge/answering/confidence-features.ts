import { answerTypes } from "../question/answer-type.ts";
import type { Evidence } from "../retrieval/evidence.ts";
import { featureNames } from "../retrieval/features/all-features.ts";
import type { ScoredSentence } from "./rank-sentences.ts";

/** The names of what confidence is judged by, in the order in which `confidenceFeatures` gives them. */
export const confidenceFeatureNames: readonly string[] = [
  ...featureNames.map((name) => `best ${name}`),
  "score",
  "lead over second",
  "lead over third",
  "share of score",
  "words asked",
  "rarity asked",
  ...answerTypes.map((type) => `lacks ${type}`),
];

/** What tells whether the best of an article's sentences answers: it itself, its lead, and the question. */
export function confidenceFeatures(evidence: Evidence, ranked: readonly ScoredSentence[]): readonly number[] {
  const [best, second, third] = ranked;
  const score = best?.score ?? 0;
  const secondScore = second?.score ?? score - widestLead;
  const everyone = ranked.reduce((sum, other) => sum + Math.exp(other.score - score), 0);
  return [
    ...(best?.features ?? featureNames.map(() => 0)),
    score,
    score - secondScore,
    score - (third?.score ?? secondScore),
    1 / Math.max(1, everyone),
    Math.log(evidence.terms.length + 1),
    Math.log(evidence.weightMass + 1),
    ...answerTypes.map((type) => Number(evidence.question.type === type && best?.features[lacks] === 1)),
  ];
}

const widestLead = 5;
const lacks = featureNames.indexOf("lacks");
