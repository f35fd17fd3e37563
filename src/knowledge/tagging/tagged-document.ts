import type { Span } from "../../domain/span.ts";

/** Universal parts of speech (Nivre et al., Universal Dependencies v1, LREC 2016). */
export const tags = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
] as const;

export type Tag = (typeof tags)[number];

/** Half-open `[from, to)` token indices. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export interface TaggedSentence extends TokenRange {
  /** As printed: 1 for the story's first; 0 for the headline. */
  readonly paragraph: number;
}

/** Words between quotation marks. */
export interface QuotedRegion {
  /** With its marks. Where none closes it, it ends with its paragraph, its sentence or before “, Okafor said”. */
  readonly span: Span;
  /** Without its marks and the space that some set within them. */
  readonly inner: Span;
  readonly mark: "double" | "single";
  readonly closed: boolean;
  /** The region of the paragraph before that it goes on with (each paragraph of a long quotation opens anew), or -1. */
  readonly continues: number;
  /** Set where it names somebody or something rather than says it: Robert “Bobby” Quill, the film “Jaws”. */
  readonly names: "nickname" | "title" | null;
}

/**
 * `name`: “Kremlin aide Yury Ushakov”. `nominal`: “the aide”. `pronoun`: “he”, “who”.
 * `relative`: “that”, “which”, “what”. `time`: “last Monday”.
 */
export type ChunkKind = "name" | "nominal" | "pronoun" | "relative" | "time";

/** A simple noun phrase, without what follows its head: “the aide” of “the aide to the president”. */
export interface NounChunk extends TokenRange {
  /** The token that carries the phrase: “Ushakov”. */
  readonly head: number;
  readonly kind: ChunkKind;
}

/**
 * An article's tokens in columns, one entry a token: the headline's and the story's, not the page's furniture.
 * Tokens don't overlap, stand in text order, and never hold white space.
 */
export interface TaggedDocument {
  /** The article's text, to which all offsets refer (UTF-16). */
  readonly text: string;
  /** How many tokens. */
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** As printed. */
  readonly word: readonly string[];
  /** In lower case, with single quotation marks folded to ' and double ones to ". */
  readonly lower: readonly string[];
  /** The dictionary form in lower case: “say” of “said”; clitics are spelt out where they can be: “n't” is “not”. */
  readonly lemma: readonly string[];
  readonly tag: readonly Tag[];
  /** Index into `sentences`. */
  readonly sentence: Int32Array;
  /** 1 for the story's first paragraph; 0 for the headline. */
  readonly paragraph: Int32Array;
  /** Index into `regions`, marks included; -1 outside. */
  readonly region: Int32Array;
  /** Whether it holds a letter or a digit. */
  readonly isWord: readonly boolean[];
  readonly sentences: readonly TaggedSentence[];
  readonly regions: readonly QuotedRegion[];
  readonly chunks: readonly NounChunk[];
  /** Index into `chunks`; -1 outside. */
  readonly chunkOf: Int32Array;
}

/** The text from the first to the last token of a range, which mustn't be empty. */
export function rangeSpan(document: TaggedDocument, range: TokenRange): Span {
  return { start: document.start[range.from] as number, end: document.end[range.to - 1] as number };
}

/** The first token that ends after `offset`; `length` where none does. */
export function tokenAt(document: TaggedDocument, offset: number): number {
  let low = 0;
  let high = document.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.end[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that share a code unit with a span. */
export function tokensIn(document: TaggedDocument, span: Span): TokenRange {
  const from = tokenAt(document, span.start);
  let to = from;
  while (to < document.length && (document.start[to] as number) < span.end) to++;
  return { from, to };
}
