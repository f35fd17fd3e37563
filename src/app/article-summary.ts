import type { Article, ArticleSummary } from "../domain/article.ts";

/** What a list shows of an article. */
export const summaryOf = ({ id, version, title, url, outlet, publishedAt }: Article): ArticleSummary => ({
  id,
  version,
  title,
  url,
  outlet,
  publishedAt,
});
