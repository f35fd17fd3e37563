import type { ArticleId } from "./ids.ts";
import type { Span } from "./span.ts";

/** A source document. Its `text` is stored as it came and never rewritten; everything else about it is standoff. */
export interface Article {
  readonly id: ArticleId;
  /** Counts from 1; a new text of the same article is a new version. */
  readonly version: number;
  readonly title: string;
  readonly text: string;
  /** The headline line, where the text holds one; it is no paragraph. */
  readonly headline: Span | null;
  /** What belongs to the page and not to the story, such as a source glued before the first paragraph. */
  readonly furniture: readonly Span[];
  readonly url: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** ISO 8601 date or date and time, only where the source says it. */
  readonly publishedAt: string | null;
  /** BCP 47, such as `en`. */
  readonly language: string;
}

/** What a list or an autocomplete shows of an article. */
export type ArticleSummary = Pick<Article, "id" | "version" | "title" | "url" | "outlet" | "publishedAt">;
