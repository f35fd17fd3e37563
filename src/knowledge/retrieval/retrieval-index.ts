import type { Article } from "../../domain/article.ts";
import type { Quotation } from "../../domain/quotation.ts";
import { overlaps, type Span } from "../../domain/span.ts";
import type { Segmentation } from "../../text/segmentation.ts";
import { type AnswerHints, findHints } from "./answer-hints.ts";
import { analyse, type Term } from "./terms.ts";

/** A sentence, ready to be compared with questions. */
export interface IndexedSentence {
  readonly index: number;
  readonly span: Span;
  /** Counted from 1. */
  readonly paragraph: number;
  readonly terms: readonly Term[];
  /** Where each content stem stands, as places among `terms`; a speaker's name also where only “he” stands. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The number of content words. */
  readonly length: number;
  readonly hints: AnswerHints;
  /** The quotations that stand in it, in whole or in part. */
  readonly quotations: readonly Quotation[];
}

/** A paragraph's sentences, counted together. */
export interface IndexedParagraph {
  readonly number: number;
  readonly sentences: readonly number[];
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

/** What questions are looked up in: made once of an article's sentences. */
export interface RetrievalIndex {
  readonly sentences: readonly IndexedSentence[];
  /** By number. */
  readonly paragraphs: ReadonlyMap<number, IndexedParagraph>;
  /** The sentences in which each content stem stands, in text order. */
  readonly sentencesWith: ReadonlyMap<string, readonly number[]>;
  /** The stems that the article writes with a capital inside a sentence, and one form of each: its names. */
  readonly names: ReadonlyMap<string, string>;
  readonly averageLength: number;
  readonly averageParagraphLength: number;
}

/** Indexes an article's sentences by the stems of their content words. */
export function createRetrievalIndex(
  article: Pick<Article, "text">,
  segmentation: Segmentation,
  quotations: readonly Quotation[],
): RetrievalIndex {
  const names = new Map<string, string>();
  const quotationsOf = quotationsBySentence(segmentation.sentences, quotations);
  const sentences = segmentation.sentences.map(({ index, span, paragraph }): IndexedSentence => {
    const terms = analyse(article.text, span);
    const within = quotationsOf[index] ?? [];
    terms.forEach((term, at) => {
      if (at > 0 && term.capital && !term.stop && !names.has(term.stem)) names.set(term.stem, term.word);
    });
    return {
      index,
      span,
      paragraph,
      terms,
      places: addSpeakers(placesOf(terms), terms, within),
      length: terms.reduce((sum, term) => sum + (term.stop ? 0 : 1), 0),
      hints: findHints(terms, article.text.slice(span.start, span.end)),
      quotations: within,
    };
  });
  const paragraphs = gatherParagraphs(sentences);
  return {
    sentences,
    paragraphs,
    sentencesWith: findHolders(sentences),
    names,
    averageLength: average(sentences.map(({ length }) => length)),
    averageParagraphLength: average([...paragraphs.values()].map(({ length }) => length)),
  };
}

/** For each sentence the quotations of which a piece overlaps it, in the order in which they are given. */
function quotationsBySentence(
  sentences: Segmentation["sentences"],
  quotations: readonly Quotation[],
): readonly (readonly Quotation[])[] {
  const found: Quotation[][] = sentences.map(() => []);
  for (const quotation of quotations) {
    for (const piece of quotation.content) {
      for (let index = firstEndingAfter(sentences, piece.start); index < sentences.length; index++) {
        const sentence = sentences[index];
        if (!sentence || !overlaps(piece, sentence.span)) break;
        if (found[index]?.at(-1) !== quotation) found[index]?.push(quotation);
      }
    }
  }
  return found;
}

/** The place of the first, of things that stand in text order, that ends after an offset. */
function firstEndingAfter(things: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle] as { readonly span: Span }).span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placesOf(terms: readonly Term[]): Map<string, readonly number[]> {
  const places = new Map<string, number[]>();
  terms.forEach(({ stem, stop }, at) => {
    if (!stop) add(places, stem, at);
  });
  return places;
}

/** Notes one more place of a stem. Most stand once in a sentence or an article: those share their lists. */
function add(lists: Map<string, number[]>, stem: string, at: number): void {
  const known = lists.get(stem);
  if (!known) lists.set(stem, alone(at));
  else if (known.length === 1) lists.set(stem, [known[0] as number, at]);
  else known.push(at);
}

const shared: number[][] = [];
const mostShared = 1_000;

/** The list of one place, which nothing is ever added to. */
function alone(at: number): number[] {
  const known = shared[at];
  if (known) return known;
  const list = [at];
  if (at < mostShared) shared[at] = list;
  return list;
}

// “However, he said he was not satisfied”: who asks about Trump means this sentence too
function addSpeakers(
  places: Map<string, readonly number[]>,
  terms: readonly Term[],
  quotations: readonly Quotation[],
): ReadonlyMap<string, readonly number[]> {
  for (const { attribution } of quotations) {
    if (!attribution.speaker) continue;
    for (const { stem, stop } of analyse(attribution.speaker.name)) {
      if (!stop && !places.has(stem)) places.set(stem, alone(placeOfSource(terms, attribution.source)));
    }
  }
  return places;
}

function placeOfSource(terms: readonly Term[], source: Span | null): number {
  const at = source ? firstEndingAfter(terms, source.start) : 0;
  const term = terms[at];
  return source && term && overlaps(term.span, source) ? at : 0;
}

function gatherParagraphs(sentences: readonly IndexedSentence[]): ReadonlyMap<number, IndexedParagraph> {
  const paragraphs = new Map<number, { sentences: number[]; counts: Map<string, number>; length: number }>();
  for (const { index, paragraph, places, length } of sentences) {
    const gathered = paragraphs.get(paragraph) ?? { sentences: [], counts: new Map<string, number>(), length: 0 };
    paragraphs.set(paragraph, gathered);
    gathered.sentences.push(index);
    gathered.length += length;
    for (const [stem, at] of places) gathered.counts.set(stem, (gathered.counts.get(stem) ?? 0) + at.length);
  }
  return new Map([...paragraphs].map(([number, paragraph]) => [number, { number, ...paragraph }]));
}

function findHolders(sentences: readonly IndexedSentence[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const { index, places } of sentences) for (const stem of places.keys()) add(holders, stem, index);
  return holders;
}

const average = (numbers: readonly number[]): number =>
  Math.max(1, numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length));
