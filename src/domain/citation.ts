import type { Article } from "./article.ts";
import type { Brand } from "./brand.ts";
import type { ArticleId } from "./ids.ts";
import { contains, type Span, slice } from "./span.ts";

/** Words of an article, exactly as they stand in it. Only `cite` and `narrow` make one. */
export type Excerpt = Brand<"Excerpt">;

/** Where words stand: an article's version, a span of its text, the paragraph in which the span starts, and the words. */
export interface Citation {
  readonly articleId: ArticleId;
  readonly version: number;
  readonly span: Span;
  /** Counted from 1; 0 for the headline and for what stands before the first paragraph. */
  readonly paragraph: number;
  readonly excerpt: Excerpt;
}

/**
 * Cites a span of an article.
 * @throws RangeError where the span is empty, reversed or runs past the text.
 */
export function cite(article: Article, span: Span, paragraph: number): Citation {
  if (!(span.start >= 0 && span.start < span.end && span.end <= article.text.length)) {
    throw new RangeError(`no excerpt at [${span.start}, ${span.end}) of ${article.text.length} characters`);
  }
  const excerpt = slice(article.text, span) as Excerpt;
  return { articleId: article.id, version: article.version, span, paragraph, excerpt };
}

/**
 * A shorter citation within one, for a renderer that runs out of room.
 * @throws RangeError where `span` (offsets into the article) is empty or not within the citation.
 */
export function narrow(citation: Citation, span: Span): Citation {
  if (span.start >= span.end || !contains(citation.span, span)) {
    throw new RangeError(`[${span.start}, ${span.end}) is not within [${citation.span.start}, ${citation.span.end})`);
  }
  const from = citation.span.start;
  return { ...citation, span, excerpt: citation.excerpt.slice(span.start - from, span.end - from) as Excerpt };
}

/** Reads the stored text under a span again, to check a citation just before it is sent; null where there is none. */
export type ReadSlice = (articleId: ArticleId, version: number, span: Span) => Promise<string | null>;
