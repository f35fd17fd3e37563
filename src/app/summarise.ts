import type { ArticleId } from "../domain/ids.ts";
import type { Library } from "../domain/library.ts";
import type { Summary, SummaryStyle } from "../domain/summary.ts";
import { UserError } from "../domain/user-error.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { openArticle, sourcesOf } from "./opened.ts";
import type { Shelf } from "./shelf.ts";
import type { Sourced } from "./sourced.ts";

export interface SummariseWish {
  /** Null for the library's newest article. */
  readonly articleId: ArticleId | null;
  readonly style: SummaryStyle;
  readonly sentences?: number;
  readonly focus: string | null;
}

/** An article in a few of its own sentences. */
export async function summarise(
  shelf: Shelf,
  knowledge: Knowledge,
  library: Library,
  wish: SummariseWish,
): Promise<Sourced<Summary>> {
  const article = await openArticle(shelf, library, wish.articleId ?? (await newestOf(shelf, library)));
  const summary = knowledge.summarise(article, {
    style: wish.style,
    ...(wish.sentences === undefined ? {} : { sentences: wish.sentences }),
    ...(wish.focus === null ? {} : { focus: wish.focus }),
  });
  return { result: summary, sources: sourcesOf([article]) };
}

async function newestOf(shelf: Shelf, library: Library): Promise<ArticleId> {
  const articles = await shelf.list(library);
  const newest = [...articles].sort((a, b) => (b.publishedAt ?? "").localeCompare(a.publishedAt ?? ""))[0];
  if (!newest) throw new UserError({ kind: "empty-library" });
  return newest.id;
}
