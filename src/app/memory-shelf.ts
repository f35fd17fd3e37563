import type { Article, ArticleSummary } from "../domain/article.ts";
import type { ArticleId } from "../domain/ids.ts";
import { slice } from "../domain/span.ts";
import type { AnnotatedArticle } from "../knowledge/annotated-article.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { summaryOf } from "./article-summary.ts";
import type { Shelf } from "./shelf.ts";

export interface MemoryShelf extends Shelf {
  /** Puts an article on the shelf in place of one with the same id, and drops the least recently used past the cap. */
  put(article: Article): void;
  has(id: ArticleId): boolean;
}

interface Place {
  readonly article: Article;
  annotated: AnnotatedArticle | null;
}

/**
 * A shelf that lives as long as the process: one library, which everybody sees.
 * @param maxBytes cap on the articles' text, in bytes as UTF-16 (two a code unit); the newest article always stays.
 */
export function createMemoryShelf(knowledge: Knowledge, maxBytes: number): MemoryShelf {
  // Map keeps insertion order, so the first key is the least recently used one.
  const places = new Map<ArticleId, Place>();
  let bytes = 0;

  const drop = (id: ArticleId) => {
    const place = places.get(id);
    if (!place) return;
    bytes -= sizeOf(place.article);
    places.delete(id);
  };
  const use = (id: ArticleId): Place | null => {
    const place = places.get(id);
    if (!place) return null;
    places.delete(id);
    places.set(id, place);
    return place;
  };

  return {
    put(article) {
      drop(article.id);
      places.set(article.id, { article, annotated: null });
      bytes += sizeOf(article);
      for (const id of places.keys()) {
        if (bytes <= maxBytes || id === article.id) break;
        drop(id);
      }
    },
    has: (id) => places.has(id),
    list: async () => [...places.values()].map((place): ArticleSummary => summaryOf(place.article)),
    async open(_library, id) {
      const place = use(id);
      if (!place) return null;
      place.annotated ??= knowledge.prepare(place.article, knowledge.annotate(place.article));
      return place.annotated;
    },
    candidates: async (_library, _terms, limit) => [...places.keys()].slice(0, limit),
    async readSlice(id, version, span) {
      const place = places.get(id);
      return place && place.article.version === version ? slice(place.article.text, span) : null;
    },
  };
}

const sizeOf = (article: Article): number => 2 * article.text.length;
