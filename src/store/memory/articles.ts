import type { Article, ArticleSummary } from "../../domain/article.ts";
import { slice } from "../../domain/span.ts";
import { contentHash } from "../content-hash.ts";
import { findCandidates } from "../find-candidates.ts";
import type { AnnotationStore, ArticleStore } from "../store.ts";
import { StoreError } from "../store-error.ts";
import { splitTerms } from "../terms.ts";
import { byTitle } from "../title-order.ts";
import { createMemorySearch } from "./passage-search.ts";
import { newestOf, type Shelves, shelfOf } from "./shelves.ts";

/** Articles by library, in maps; `removeArticle` takes one off with what was derived from it. */
export function createMemoryArticles(
  shelves: Shelves,
  annotations: AnnotationStore,
  removeArticle: (libraryKey: string, id: Article["id"]) => boolean,
): ArticleStore {
  const search = createMemorySearch(shelves);
  let position = 0;

  const get: ArticleStore["get"] = async (libraryKeys, id, version) => {
    const found = libraryKeys.flatMap((key) => {
      const versions = shelves.get(key)?.versions.get(id);
      const article = versions && (version === undefined ? newestOf(versions) : versions.get(version));
      return article ? [article] : [];
    });
    return found.sort((a, b) => b.version - a.version)[0] ?? null;
  };

  return {
    async put(libraryKey, article, passages) {
      const { id, version } = article;
      for (const { versions } of shelves.values()) {
        const stored = versions.get(id)?.get(version);
        if (stored && stored.text !== article.text) {
          throw new StoreError({ kind: "version-exists", articleId: id, version });
        }
      }
      const shelf = shelfOf(shelves, libraryKey);
      const versions = shelf.versions.get(id) ?? new Map<number, Article>();
      shelf.versions.set(id, versions.set(version, article));
      if (newestOf(versions) !== article) return;
      const added = passages.map(({ terms }) => ({
        position: ++position,
        libraryKey,
        article,
        terms: new Set(splitTerms(terms)),
      }));
      shelf.passages = [...shelf.passages.filter((passage) => passage.article.id !== id), ...added];
    },

    async list(libraryKeys) {
      const newest = new Map<Article["id"], Article>();
      for (const key of libraryKeys) {
        for (const [id, versions] of shelves.get(key)?.versions ?? []) {
          const article = newestOf(versions);
          if (article && article.version > (newest.get(id)?.version ?? 0)) newest.set(id, article);
        }
      }
      return [...newest.values()].map(summaryOf).sort(byTitle);
    },

    get,

    async getAll(libraryKeys, ids, annotatorVersion) {
      const found = await Promise.all(ids.map((id) => get(libraryKeys, id)));
      return Promise.all(
        found.flatMap((article) =>
          article
            ? [annotations.get(contentHash(article), annotatorVersion).then((json) => ({ article, annotations: json }))]
            : [],
        ),
      );
    },

    async readSlice(id, version, span) {
      for (const { versions } of shelves.values()) {
        const text = versions.get(id)?.get(version)?.text;
        if (text === undefined) continue;
        return span.start >= 0 && span.start < span.end && span.end <= text.length ? slice(text, span) : null;
      }
      return null;
    },

    candidates: (libraryKeys, terms, limit) => findCandidates(search, libraryKeys, terms, limit),
    remove: async (libraryKey, id) => removeArticle(libraryKey, id),
  };
}

const summaryOf = ({ id, version, title, url, outlet, publishedAt }: Article): ArticleSummary => ({
  id,
  version,
  title,
  url,
  outlet,
  publishedAt,
});
