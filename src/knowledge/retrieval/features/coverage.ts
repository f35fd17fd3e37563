import { type Evidence, holds, sum } from "../evidence.ts";
import type { SentenceFeatures } from "./sentence-features.ts";

/** How much of the question's words a sentence holds. */
export const coverageFeatures = {
  /** BM25 by the question's idf mass, so that a short question and a long one compare. */
  bm25: ({ bm25, idfMass }, { index }) => (bm25[index] ?? 0) / idfMass,
  /** BM25 by the best of the article. */
  bm25OfBest: ({ bm25, bestBm25 }, { index }) => (bm25[index] ?? 0) / bestBm25,
  /** The share of the question's idf mass. */
  covered: ({ terms, idfMass }, sentence) => sum(terms, (term) => (holds(sentence, term) ? term.idf : 0)) / idfMass,
  /** The same by how rare the words are elsewhere. */
  coveredByRarity: ({ terms, weightMass }, sentence) =>
    sum(terms, (term) => (holds(sentence, term) ? term.weight : 0)) / weightMass,
  /** What synonyms and derivations add: “suspended” for “paused”, “deliveries” for “deliver”. */
  related: ({ terms, idfMass }, sentence) =>
    sum(terms, (term) => (holds(sentence, term) ? 0 : term.idf * (term.related.get(sentence.index) ?? 0))) / idfMass,
  relatedByRarity: ({ terms, weightMass }, sentence) =>
    sum(terms, (term) => (holds(sentence, term) ? 0 : term.weight * (term.related.get(sentence.index) ?? 0))) /
    weightMass,
  /** The rarest word that neither it nor a relation of it is there. */
  rarestMissing: ({ terms }, sentence) =>
    rarest(terms, (term) => !holds(sentence, term) && !term.related.has(sentence.index)) / 10,
  /** The rarest word that the whole article lacks. */
  rarestUnknown: ({ terms, index }) => rarest(terms, (term) => !index.sentencesWith.has(term.key)) / 10,
  /** “city” of “What city …?” need not be there, but helps. */
  focusThere: ({ question }, sentence) => Number(question.focus !== null && sentence.places.has(question.focus)),
  /** The words that come first and last in the question: its subject, and what is said of it. */
  firstThere: ({ terms }, sentence) => Number(terms[0] !== undefined && holds(sentence, terms[0])),
  lastThere: ({ terms }, sentence) => {
    const last = terms.at(-1);
    return Number(last !== undefined && holds(sentence, last));
  },
} satisfies SentenceFeatures;

function rarest(terms: Evidence["terms"], counts: (term: Evidence["terms"][number]) => boolean): number {
  let weight = 0;
  for (const term of terms) if (term.weight > weight && counts(term)) weight = term.weight;
  return weight;
}
