import type { Article } from "../domain/article.ts";
import { overlaps, type Span } from "../domain/span.ts";
import { splitParagraphs } from "./paragraphs.ts";
import { splitSentences } from "./sentences.ts";
import { trim } from "./trim.ts";

export interface Paragraph {
  /** Counted from 1 as a reader counts, so the headline and the page's furniture are not in it. */
  readonly number: number;
  readonly span: Span;
}

export interface Sentence {
  /** Its place among the article's sentences, from 0. */
  readonly index: number;
  /** Without white space at its edges. */
  readonly span: Span;
  readonly paragraph: number;
}

/** A story cut into its paragraphs and sentences; the headline and the page's furniture are in neither. */
export interface Segmentation {
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
}

/** Cuts an article into numbered paragraphs and sentences, all as spans of its text. */
export function segment(article: Pick<Article, "text" | "headline" | "furniture">): Segmentation {
  const { text } = article;
  const outside = [...(article.headline ? [article.headline] : []), ...article.furniture];
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  for (const line of splitParagraphs(text)) {
    const span = withoutEdges(text, line, outside);
    if (!span) continue;
    const number = paragraphs.length + 1;
    paragraphs.push({ number, span });
    for (const tile of splitSentences(text, span)) {
      const sentence = trim(text, tile);
      if (sentence) sentences.push({ index: sentences.length, span: sentence, paragraph: number });
    }
  }
  return { paragraphs, sentences };
}

/** The paragraph of an offset, from 1; 0 for the headline and whatever else stands outside. */
export function paragraphAt(segmentation: Segmentation, offset: number): number {
  const { paragraphs } = segmentation;
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.span.end ?? offset) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = paragraphs[low];
  return found && found.span.start <= offset ? found.number : 0;
}

// “· novinite.comUS President …”: the furniture is cut off the edge at which it is glued.
function withoutEdges(text: string, line: Span, outside: readonly Span[]): Span | null {
  let { start, end } = line;
  for (const span of outside) {
    if (!overlaps(span, { start, end })) continue;
    if (span.start <= start) start = Math.max(start, span.end);
    else if (span.end >= end) end = Math.min(end, span.start);
  }
  return start < end ? trim(text, { start, end }) : null;
}
