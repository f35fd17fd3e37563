import type { Article } from "../../src/domain/article.ts";
import { articleId } from "../../src/domain/ids.ts";
import type { Quotation, QuotationKind } from "../../src/domain/quotation.ts";
import type { Span } from "../../src/domain/span.ts";
import type { AnnotatedArticle } from "../../src/knowledge/annotated-article.ts";
import { createRetrievalIndex } from "../../src/knowledge/retrieval/retrieval-index.ts";
import { segment } from "../../src/text/segmentation.ts";

/** A quotation as a test writes it down: its words as they stand in the text. */
export interface WrittenQuotation {
  readonly kind: QuotationKind;
  readonly content: readonly string[];
  readonly speaker: string | null;
  readonly role?: string;
  readonly source?: string;
  readonly via?: readonly string[];
}

/** An annotated article of a text and the quotations that a test finds in it. */
export function writeArticle(
  text: string,
  quotations: readonly WrittenQuotation[] = [],
  { id = "a1", headline = null }: { readonly id?: string; readonly headline?: string | null } = {},
): AnnotatedArticle {
  const article: Article = {
    id: articleId(id),
    version: 1,
    title: headline ?? "A story",
    text,
    headline: headline === null ? null : find(text, headline),
    furniture: [],
    url: null,
    outlet: null,
    byline: null,
    publishedAt: null,
    language: "en",
  };
  const segmentation = segment(article);
  const found = quotations.map((written) => quotationOf(text, written));
  return { article, segmentation, quotations: found, retrieval: createRetrievalIndex(article, segmentation, found) };
}

function quotationOf(text: string, { kind, content, speaker, role, source, via = [] }: WrittenQuotation): Quotation {
  return {
    kind,
    content: content.map((words) => find(text, words)),
    attribution: {
      cue: null,
      source: source === undefined ? null : find(text, source),
      speaker: speaker === null ? null : { name: speaker, role: role ?? null },
      via: via.map((name) => ({ name, role: null })),
      medium: null,
      confidence: 1,
    },
  };
}

function find(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the text doesn't hold “${words}”`);
  return { start, end: start + words.length };
}
