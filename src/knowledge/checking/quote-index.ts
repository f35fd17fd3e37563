import type { Article } from "../../domain/article.ts";
import { contentSpan, type Quotation } from "../../domain/quotation.ts";
import { overlaps, type Span, spanLength } from "../../domain/span.ts";
import type { Segmentation } from "../../text/segmentation.ts";
import { type SpokenWord, splitSpokenWords } from "../../text/spoken-words.ts";
import { findQuotedRegions } from "../tagging/quoted-regions.ts";
import { markClauses } from "./clause-marks.ts";
import { markFillers } from "./fillers.ts";
import { markInterruptions, sameSpeech } from "./interruptions.ts";
import { lookUpWords, type WordLookUps } from "./word-look-ups.ts";
import { weigh } from "./word-weight.ts";
import type { WordWindow } from "./word-window.ts";

/** An article laid out for checking quotes: its words as they are heard, in columns, and where each of them stands. */
export interface QuoteIndex extends WordLookUps {
  readonly words: readonly SpokenWord[];
  /** How much each word tells of what is said: see `weigh`. */
  readonly weight: Float32Array;
  /** Index of the sentence; -1 in the headline. */
  readonly sentence: Int32Array;
  /** How it is parted from the word before: see `markClauses`. */
  readonly parted: Uint8Array;
  /** Index of the region between quotation marks; -1 outside. */
  readonly region: Int32Array;
  /** Index of the innermost quotation; -1 in narration. */
  readonly quotation: Int32Array;
  /** For each quotation the one that it lies in, or -1. */
  readonly enclosing: Int32Array;
  /** The claims that the story denies, as ranges of word indices. */
  readonly claims: readonly WordWindow[];
  /** 1 where a quote may leave the word out and still be verbatim: a filler, an editor's insertion, “he said” between. */
  readonly omissible: Uint8Array;
}

/** Makes the index of an article once; the furniture of its page is left out. */
export function createQuoteIndex(
  article: Article,
  segmentation: Segmentation,
  quotations: readonly Quotation[],
): QuoteIndex {
  const words = splitSpokenWords(article.text).filter(
    (word) => !article.furniture.some((span) => overlaps(span, word.span)),
  );
  const sentences = segmentation.sentences.map(({ span }) => span);
  const paragraphs = segmentation.paragraphs.map(({ span }) => span);
  const regions = findQuotedRegions(article.text, article.headline ? [article.headline, ...paragraphs] : paragraphs);
  const region = columnOf(
    words,
    regions.map(({ inner }) => inner),
  );
  const { quotation, enclosing } = quotationColumns(words, quotations);
  const omissible = markFillers(words);
  for (const [at, word] of words.entries()) if (word.bracketed) omissible[at] = 1;
  const parted = markClauses(article.text, words);
  markInterruptions(omissible, { region, parted }, (before, after) =>
    sameSpeech(quotations, enclosing, quotation[before] ?? -1, quotation[after] ?? -1),
  );
  const weight = Float32Array.from(words, ({ form }) => weigh(form));
  const sentence = columnOf(words, sentences);
  const claims = deniedClaims(words, quotations);
  return { words, weight, sentence, parted, region, quotation, enclosing, claims, omissible, ...lookUpWords(words) };
}

/** For each word the index of the span that holds it, or -1; the spans are in order and apart. */
function columnOf(words: readonly SpokenWord[], spans: readonly Span[]): Int32Array {
  const column = new Int32Array(words.length).fill(-1);
  let next = 0;
  for (const [at, word] of words.entries()) {
    while (next < spans.length && (spans[next] as Span).end <= word.span.start) next++;
    const span = spans[next];
    if (span && span.start <= word.span.start) column[at] = next;
  }
  return column;
}

// “According to Lee, Park said that …”: Park's statement lies within Lee's, and is laid over it.
function quotationColumns(
  words: readonly SpokenWord[],
  quotations: readonly Quotation[],
): Pick<QuoteIndex, "quotation" | "enclosing"> {
  const quotation = new Int32Array(words.length).fill(-1);
  const enclosing = new Int32Array(quotations.length).fill(-1);
  const longestFirst = [...quotations.entries()].sort(
    ([, a], [, b]) => spanLength(contentSpan(b)) - spanLength(contentSpan(a)),
  );
  for (const [index, { content }] of longestFirst) {
    for (const [piece, { start, end }] of content.entries()) {
      const first = firstWordFrom(words, start);
      if (piece === 0) enclosing[index] = quotation[first] ?? -1;
      for (let at = first; at < words.length && (words[at] as SpokenWord).span.start < end; at++) quotation[at] = index;
    }
  }
  return { quotation, enclosing };
}

function deniedClaims(words: readonly SpokenWord[], quotations: readonly Quotation[]): readonly WordWindow[] {
  const spans = quotations.flatMap(({ denial, content }) =>
    denial ? [...denial.claims, ...(denial.ofContent ? content : [])] : [],
  );
  return spans.map(({ start, end }) => ({ from: firstWordFrom(words, start), to: firstWordFrom(words, end) }));
}

/** The index of the first word that starts at an offset or behind it. */
function firstWordFrom(words: readonly SpokenWord[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as SpokenWord).span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
