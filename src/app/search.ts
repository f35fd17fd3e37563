import type { ArticleId } from "../domain/ids.ts";
import type { Library } from "../domain/library.ts";
import type { SearchHit } from "../domain/search-hit.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { questionLimit, readInput } from "./input.ts";
import { openArticles, sourcesOf } from "./opened.ts";
import type { Shelf } from "./shelf.ts";
import type { Sourced } from "./sourced.ts";

export interface SearchWish {
  readonly words: string;
  readonly articleId: ArticleId | null;
  readonly limit: number;
}

/** Where the words stand in the library's stories: exactly first, then nearly. */
export async function search(
  shelf: Shelf,
  knowledge: Knowledge,
  library: Library,
  wish: SearchWish,
): Promise<Sourced<readonly SearchHit[]>> {
  const words = readInput(wish.words, questionLimit, "empty-question");
  const articles = await openArticles(shelf, library, wish.articleId, knowledge.terms(words));
  return { result: knowledge.search(words, articles, wish.limit), sources: sourcesOf(articles) };
}
