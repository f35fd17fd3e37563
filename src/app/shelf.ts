import type { ArticleSummary } from "../domain/article.ts";
import type { ReadSlice } from "../domain/citation.ts";
import type { ArticleId } from "../domain/ids.ts";
import type { Library } from "../domain/library.ts";
import type { AnnotatedArticle } from "../knowledge/annotated-article.ts";

/** Where the use cases find articles, ready to be asked. Nothing outside the given library is ever handed out. */
export interface Shelf {
  /** What the library holds, by title. */
  list(library: Library): Promise<readonly ArticleSummary[]>;
  /** The newest version where none is named; null where the library hasn't got it. */
  open(library: Library, id: ArticleId, version?: number): Promise<AnnotatedArticle | null>;
  /** The newest versions of some articles, in the order of `ids`; those that the library hasn't got are left out. */
  openAll(library: Library, ids: readonly ArticleId[]): Promise<readonly AnnotatedArticle[]>;
  /** The articles most likely to hold the terms (stems), at most `limit`; all of them where they are fewer. */
  candidates(library: Library, terms: readonly string[], limit: number): Promise<readonly ArticleId[]>;
  readonly readSlice: ReadSlice;
}
