import type { ArticleId } from "../domain/ids.ts";
import type { Library } from "../domain/library.ts";
import { UserError } from "../domain/user-error.ts";
import type { AnnotatedArticle } from "../knowledge/annotated-article.ts";
import { summaryOf } from "./article-summary.ts";
import type { Shelf } from "./shelf.ts";
import type { Sources } from "./sourced.ts";

/** How many articles one question is put to at most, after the store has found the likeliest. */
const candidateLimit = 20;

/**
 * The articles that a wish is about, ready to be asked: the one named, or those of the library that hold its terms.
 * @throws UserError `unknown-article` where the library hasn't got the one named, `empty-library` where it has none.
 */
export async function openArticles(
  shelf: Shelf,
  library: Library,
  articleId: ArticleId | null,
  terms: readonly string[],
): Promise<readonly AnnotatedArticle[]> {
  if (articleId !== null) return [await openArticle(shelf, library, articleId)];
  const listed = await shelf.list(library);
  if (listed.length === 0) throw new UserError({ kind: "empty-library" });
  const ids =
    listed.length <= candidateLimit
      ? listed.map((article) => article.id)
      : await shelf.candidates(library, terms, candidateLimit);
  const opened = await Promise.all(ids.map((id) => shelf.open(library, id)));
  return opened.filter((article) => article !== null);
}

/** @throws UserError `unknown-article` where the library hasn't got it. */
export async function openArticle(
  shelf: Shelf,
  library: Library,
  articleId: ArticleId,
  version?: number,
): Promise<AnnotatedArticle> {
  const article = await shelf.open(library, articleId, version);
  if (!article) throw new UserError({ kind: "unknown-article", name: articleId });
  return article;
}

/** What a reply needs to name the articles that it cites. */
export const sourcesOf = (articles: readonly AnnotatedArticle[]): Sources =>
  new Map(articles.map(({ article }) => [article.id, summaryOf(article)]));
