import Fuse from "fuse.js";
import type { ArticleSummary } from "../domain/article.ts";

/** Articles whose title holds what is typed, then those whose title resembles it; all where nothing is typed. */
export function findTitles(
  typed: string,
  articles: readonly ArticleSummary[],
  limit: number,
): readonly ArticleSummary[] {
  const wanted = typed.trim().toLowerCase();
  const holding = articles.filter((article) => article.title.toLowerCase().includes(wanted)).slice(0, limit);
  if (holding.length === limit || wanted === "") return holding;
  const others = articles.filter((article) => !holding.includes(article));
  // “trump put” and “Ptuin call”: every word may stand anywhere in the title and be a little off.
  const near = new Fuse(others, { keys: ["title"], threshold: 0.3, ignoreLocation: true, useTokenSearch: true });
  const found = near.search(wanted, { limit: limit - holding.length }).map(({ item }) => item);
  return [...holding, ...found];
}
