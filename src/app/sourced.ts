import type { ArticleSummary } from "../domain/article.ts";
import type { ArticleId } from "../domain/ids.ts";

/** The articles that a result cites, by id, so that it can be shown with its sources. */
export type Sources = ReadonlyMap<ArticleId, ArticleSummary>;

/** A use case's result, and the articles it cites. */
export interface Sourced<T> {
  readonly result: T;
  readonly sources: Sources;
}
