import type { Article, ArticleSummary } from "../../domain/article.ts";
import type { ArticleId } from "../../domain/ids.ts";
import type { Span } from "../../domain/span.ts";
import { contentHash } from "../content-hash.ts";
import type { Row, Value } from "../database.ts";

/** The columns of an article in the order of `articleValues`. */
export const articleColumns =
  "library_key, id, version, title, url, outlet, byline, published_at, language, headline, furniture, content_hash, text";

export const articleValues = (libraryKey: string, article: Article): readonly Value[] => [
  libraryKey,
  article.id,
  article.version,
  article.title,
  article.url,
  article.outlet,
  article.byline,
  article.publishedAt,
  article.language,
  JSON.stringify(article.headline),
  JSON.stringify(article.furniture),
  contentHash(article),
  article.text,
];

export const summaryColumns = "id, version, title, url, outlet, published_at";

export const summaryOf = (row: Row): ArticleSummary => ({
  id: String(row.id) as ArticleId,
  version: Number(row.version),
  title: String(row.title),
  url: textOrNull(row.url),
  outlet: textOrNull(row.outlet),
  publishedAt: textOrNull(row.published_at),
});

export const articleOf = (row: Row): Article => ({
  ...summaryOf(row),
  text: String(row.text),
  headline: JSON.parse(String(row.headline)) as Span | null,
  furniture: JSON.parse(String(row.furniture)) as readonly Span[],
  byline: textOrNull(row.byline),
  language: String(row.language),
});

export const textOrNull = (value: Value | undefined): string | null => (typeof value === "string" ? value : null);
