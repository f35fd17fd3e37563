import type { Article } from "../domain/article.ts";
import type { ArticleId } from "../domain/ids.ts";
import { slice } from "../domain/span.ts";
import type { AnnotatedArticle } from "../knowledge/annotated-article.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { summaryOf } from "./article-summary.ts";
import { createRecentlyUsed } from "./recently-used.ts";
import type { Shelf } from "./shelf.ts";

export interface MemoryShelf extends Shelf {
  /** Puts an article on the shelf in place of one with the same id, and drops the least recently used past the cap. */
  put(article: Article): void;
  has(id: ArticleId): boolean;
  /** The same shelf as if it held these articles alone. */
  only(ids: readonly ArticleId[]): Shelf;
}

export interface MemoryShelfLimits {
  /** Cap on the articles' text in bytes as UTF-8; the newest article always stays. */
  readonly textBytes: number;
  /** Cap on the text, in the same bytes, of the articles that stay ready to be asked; others are read anew. */
  readonly readyBytes: number;
}

/** A shelf that lives as long as the process: one library, which everybody sees. */
export function createMemoryShelf(knowledge: Knowledge, limits: MemoryShelfLimits): MemoryShelf {
  const articles = createRecentlyUsed<ArticleId, Article>(limits.textBytes);
  // What is derived from a text takes many times its space, so less of it is kept than of the texts themselves.
  const ready = createRecentlyUsed<ArticleId, AnnotatedArticle>(limits.readyBytes);

  const open = (id: ArticleId): AnnotatedArticle | null => {
    const article = articles.get(id);
    if (!article) return null;
    const known = ready.get(id);
    if (known) return known;
    const annotated = knowledge.prepare(article, knowledge.annotate(article));
    ready.set(id, annotated, sizeOf(article));
    return annotated;
  };

  const shelfOf = (ids: () => readonly ArticleId[], sees: (id: ArticleId) => boolean): Shelf => ({
    list: async () =>
      ids()
        .flatMap((id) => articles.peek(id) ?? [])
        .map(summaryOf),
    open: async (_library, id) => (sees(id) ? open(id) : null),
    openAll: async (_library, ids) => ids.flatMap((id) => (sees(id) ? (open(id) ?? []) : [])),
    async candidates(_library, terms, limit) {
      const counted = ids().map((id) => ({ id, matches: countTerms(open(id), terms, knowledge) }));
      return counted
        .sort((a, b) => b.matches - a.matches)
        .slice(0, limit)
        .map(({ id }) => id);
    },
    async readSlice(id, version, span) {
      const article = sees(id) ? articles.peek(id) : undefined;
      return article && article.version === version ? slice(article.text, span) : null;
    },
  });

  return {
    ...shelfOf(articles.keys, articles.has),
    put(article) {
      ready.delete(article.id);
      articles.set(article.id, article, sizeOf(article));
    },
    has: articles.has,
    only: (ids) =>
      shelfOf(
        () => ids,
        (id) => ids.includes(id),
      ),
  };
}

const sizeOf = (article: Article): number => Buffer.byteLength(article.text);

/** How many of the terms an article holds. */
function countTerms(article: AnnotatedArticle | null, terms: readonly string[], knowledge: Knowledge): number {
  if (!article) return 0;
  const held = new Set(knowledge.passages(article).flatMap((passage) => passage.terms.split(" ")));
  return terms.filter((term) => held.has(term)).length;
}
