import { answerTypes } from "../question/answer-type.ts";
import { type Evidence, type SoughtTerm, sum } from "../retrieval/evidence.ts";
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
  "known",
  "known in paragraph",
  "known nearby",
  "words missing nearby",
  "all there",
  "all in paragraph",
  "plain words nearby",
  "plain words known",
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
    ...knownFeatures(evidence, best),
    ...answerTypes.map((type) => Number(evidence.question.type === type && best?.features[lacks] === 1)),
  ];
}

// what of the question is known to the article, to the best sentence's paragraph, and to it and its neighbours
function knownFeatures(evidence: Evidence, best: ScoredSentence | undefined): readonly number[] {
  const { terms, index, weightMass } = evidence;
  if (!best) return [0, 0, 0, 0, 0, 0, 0, 0];
  const { sentence } = best;
  const counts = index.paragraphs.get(sentence.paragraph)?.counts;
  const neighbours = [sentence.index - 1, sentence.index, sentence.index + 1].filter(
    (at) => index.sentences[at]?.paragraph === sentence.paragraph,
  );
  const nearby = (term: SoughtTerm) =>
    Math.max(...neighbours.map((at) => (index.sentences[at]?.places.has(term.key) ? 1 : (term.related.get(at) ?? 0))));
  const plain = terms.filter(({ name, number, key }) => !name && !number && !index.names.has(key));
  return [
    sum(terms, (term) => (index.sentencesWith.has(term.key) ? term.weight : 0)) / weightMass,
    sum(terms, (term) => (counts?.has(term.key) ? term.weight : 0)) / weightMass,
    sum(terms, (term) => term.weight * nearby(term)) / weightMass,
    sum(terms, (term) => 1 - nearby(term)) / 5,
    Number(terms.every((term) => sentence.places.has(term.key))),
    Number(terms.every((term) => counts?.has(term.key))),
    // “the weather” of “What is the weather in Kyiv?”: a name alone is not what is asked
    shareOf(plain, nearby),
    shareOf(plain, (term) => Number(index.sentencesWith.has(term.key) || term.related.size > 0)),
  ];
}

function shareOf(terms: readonly SoughtTerm[], strength: (term: SoughtTerm) => number): number {
  const all = sum(terms, ({ weight }) => weight);
  return all === 0 ? 1 : sum(terms, (term) => term.weight * strength(term)) / all;
}

const widestLead = 5;
const lacks = featureNames.indexOf("lacks");
