import { type Evidence, holds, type SoughtTerm, sum } from "../evidence.ts";
import type { IndexedSentence } from "../retrieval-index.ts";
import type { SentenceFeatures } from "./sentence-features.ts";

/** What stands around a sentence: a subject named once is “it” in the next sentence. */
export const neighbourFeatures = {
  before: (evidence, sentence) => coverageOf(evidence, neighbour(evidence, sentence, -1)),
  after: (evidence, sentence) => coverageOf(evidence, neighbour(evidence, sentence, 1)),
  /** What the sentence before adds to this one. */
  addedBefore: (evidence, sentence) => addedBy(evidence, sentence, neighbour(evidence, sentence, -1)),
  addedAfter: (evidence, sentence) => addedBy(evidence, sentence, neighbour(evidence, sentence, 1)),
  paragraph: (evidence, sentence) => {
    const counts = evidence.index.paragraphs.get(sentence.paragraph)?.counts;
    return share(evidence, (term) => counts?.has(term.key) ?? false);
  },
  /** What the rest of the paragraph adds. */
  addedByParagraph: (evidence, sentence) => {
    const counts = evidence.index.paragraphs.get(sentence.paragraph)?.counts;
    return share(evidence, (term) => !holds(sentence, term) && (counts?.has(term.key) ?? false));
  },
  paragraphBm25: ({ paragraphBm25, paragraphIdfMass }, { paragraph }) =>
    (paragraphBm25.get(paragraph) ?? 0) / paragraphIdfMass,
  /** What it and its neighbours hold together, a neighbour's words and related ones counting for less. */
  nearby: (evidence, sentence) => {
    const before = neighbour(evidence, sentence, -1);
    const after = neighbour(evidence, sentence, 1);
    const isBeside = (term: SoughtTerm) => (before && holds(before, term)) || (after && holds(after, term));
    const strength = (term: SoughtTerm) =>
      holds(sentence, term) ? 1 : Math.max(term.related.get(sentence.index) ?? 0, isBeside(term) ? besideShare : 0);
    return sum(evidence.terms, (term) => term.weight * strength(term)) / evidence.weightMass;
  },
  /** The words that tell this article's sentences apart, counted twice over. */
  distinctive: ({ terms, idfSquares }, sentence) =>
    sum(terms, (term) => (holds(sentence, term) ? term.idf ** 2 : 0)) / idfSquares,
  /** What earlier sentences of the paragraph add: that is where a pronoun points. */
  addedEarlier: (evidence, sentence) => {
    const paragraph = evidence.index.paragraphs.get(sentence.paragraph);
    const earlier = paragraph?.sentences.filter((at) => at < sentence.index) ?? [];
    return share(
      evidence,
      (term) =>
        !holds(sentence, term) && earlier.some((at) => evidence.index.sentences[at]?.places.has(term.key) ?? false),
    );
  },
} satisfies SentenceFeatures;

const besideShare = 0.6;

function neighbour({ index }: Evidence, sentence: IndexedSentence, step: number): IndexedSentence | null {
  const other = index.sentences[sentence.index + step];
  return other?.paragraph === sentence.paragraph ? other : null;
}

const coverageOf = (evidence: Evidence, sentence: IndexedSentence | null): number =>
  sentence ? share(evidence, (term) => holds(sentence, term)) : 0;

const addedBy = (evidence: Evidence, sentence: IndexedSentence, other: IndexedSentence | null): number =>
  other ? share(evidence, (term) => !holds(sentence, term) && holds(other, term)) : 0;

const share = ({ terms, idfMass }: Evidence, counts: (term: SoughtTerm) => boolean): number =>
  sum(terms, (term) => (counts(term) ? term.idf : 0)) / idfMass;
