import type { Question, QuestionTerm } from "../question/question.ts";
import { resolveTerm } from "./resolve-term.ts";
import type { IndexedSentence, RetrievalIndex } from "./retrieval-index.ts";
import type { Synonyms } from "./synonyms.ts";

/** A content word of the question as it is found in one article. */
export interface SoughtTerm extends QuestionTerm {
  /** The stem that is looked up: the article's own where the question misspells a name. */
  readonly key: string;
  /** Inverse document frequency among the article's sentences, and among its paragraphs. */
  readonly idf: number;
  readonly paragraphIdf: number;
  /** For each sentence the strength, 0 to 1, of the best word that may stand for this one where it isn't there itself. */
  readonly related: ReadonlyMap<number, number>;
}

/** A question met with an article: all that the features of its sentences are computed from. */
export interface Evidence {
  readonly question: Question;
  readonly index: RetrievalIndex;
  readonly terms: readonly SoughtTerm[];
  /** Sums over the terms, never 0. */
  readonly idfMass: number;
  readonly weightMass: number;
  readonly idfSquares: number;
  readonly paragraphIdfMass: number;
  /** The terms that name somebody or something, and the sum of their weights. */
  readonly names: readonly SoughtTerm[];
  readonly nameMass: number;
  /** Of each sentence. */
  readonly bm25: readonly number[];
  readonly bestBm25: number;
  /** Of each paragraph, by number. */
  readonly paragraphBm25: ReadonlyMap<number, number>;
}

const saturation = 1.2;
const lengthShare = 0.75;

/**
 * Gathers the evidence of an article for a question.
 * BM25 as in Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009.
 */
export function gatherEvidence(question: Question, index: RetrievalIndex, synonyms: Synonyms): Evidence {
  const terms = question.terms.map((term) => seek(term, index, synonyms));
  const bm25 = index.sentences.map(({ places, length }) =>
    sum(terms, ({ key, idf }) => idf * saturate(places.get(key)?.length ?? 0, length / index.averageLength)),
  );
  const paragraphBm25 = new Map<number, number>();
  for (const { number, counts, length } of index.paragraphs.values()) {
    const relative = length / index.averageParagraphLength;
    paragraphBm25.set(
      number,
      sum(terms, ({ key, paragraphIdf }) => paragraphIdf * saturate(counts.get(key) ?? 0, relative)),
    );
  }
  const names = terms.filter((term) => isName(term, index));
  return {
    question,
    index,
    terms,
    idfMass: sum(terms, ({ idf }) => idf) || 1,
    weightMass: sum(terms, ({ weight }) => weight) || 1,
    idfSquares: sum(terms, ({ idf }) => idf ** 2) || 1,
    paragraphIdfMass: sum(terms, ({ paragraphIdf }) => paragraphIdf) || 1,
    names,
    nameMass: sum(names, ({ weight }) => weight),
    bm25,
    bestBm25: bm25.reduce((best, score) => Math.max(best, score), 1e-9),
    paragraphBm25,
  };
}

/** Adds up a number of each thing. */
export function sum<T>(things: readonly T[], of: (thing: T) => number): number {
  let total = 0;
  for (const thing of things) total += of(thing);
  return total;
}

/** Whether a sentence holds a sought word itself. */
export const holds = (sentence: IndexedSentence, term: SoughtTerm): boolean => sentence.places.has(term.key);

const isName = (term: SoughtTerm, index: RetrievalIndex): boolean =>
  !term.number && (term.name || (index.names.has(term.key) && term.weight > 5));

const saturate = (count: number, relativeLength: number): number =>
  count === 0
    ? 0
    : (count * (saturation + 1)) / (count + saturation * (1 - lengthShare + lengthShare * relativeLength));

function seek(term: QuestionTerm, index: RetrievalIndex, synonyms: Synonyms): SoughtTerm {
  const key = resolveTerm(term, index, synonyms);
  const holders = index.sentencesWith.get(key) ?? [];
  const related = new Map<number, number>();
  for (const [stem, strength] of synonyms.of(key)) {
    for (const sentence of index.sentencesWith.get(stem) ?? []) {
      if (strength > (related.get(sentence) ?? 0)) related.set(sentence, strength);
    }
  }
  return {
    ...term,
    key,
    idf: idfAmong(holders.length, index.sentences.length),
    paragraphIdf: idfAmong(countParagraphs(holders, index), index.paragraphs.size),
    related,
  };
}

const idfAmong = (holders: number, all: number): number => Math.log(1 + (all - holders + 0.5) / (holders + 0.5));

/** In how many paragraphs some sentences stand that are given in text order. */
function countParagraphs(sentences: readonly number[], index: RetrievalIndex): number {
  let count = 0;
  let last: number | undefined;
  for (const at of sentences) {
    const paragraph = index.sentences[at]?.paragraph;
    if (paragraph !== last) count++;
    last = paragraph;
  }
  return count;
}
