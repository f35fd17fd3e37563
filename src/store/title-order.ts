import type { ArticleSummary } from "../domain/article.ts";

/** By title, case aside, then by id: by code units, so that every engine and machine gives the same order. */
export const byTitle = (a: ArticleSummary, b: ArticleSummary): number =>
  compare(a.title.toLowerCase(), b.title.toLowerCase()) || compare(a.title, b.title) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
