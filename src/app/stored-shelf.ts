import { bundledLibraryKey, type Library, libraryKey } from "../domain/library.ts";
import type { AnnotatedArticle } from "../knowledge/annotated-article.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Store } from "../store/store.ts";
import { annotationsOf } from "./annotations.ts";
import { createRecentlyUsed } from "./recently-used.ts";
import type { Shelf } from "./shelf.ts";

/**
 * The shelf that the store keeps. Articles in use stay in memory, ready to be asked.
 * @param capacity how many articles stay in memory.
 */
export function createStoredShelf(store: Store, knowledge: Knowledge, capacity = 256): Shelf {
  const ready = createRecentlyUsed<AnnotatedArticle>(capacity);
  return {
    list: (library) => store.articles.list(keysOf(library)),
    async open(library, id, version) {
      // The store decides whether the library may see it, also where the article is in memory already.
      const article = await store.articles.get(keysOf(library), id, version);
      if (!article) return null;
      const key = `${article.id}@${article.version}`;
      const known = ready.get(key);
      if (known) return known;
      const annotated = knowledge.prepare(article, await annotationsOf(article, knowledge, store.annotations));
      ready.set(key, annotated);
      return annotated;
    },
    candidates: (library, terms, limit) => store.articles.candidates(keysOf(library), terms, limit),
    readSlice: (id, version, span) => store.articles.readSlice(id, version, span),
  };
}

const keysOf = (library: Library): readonly string[] => [
  libraryKey(library.owner),
  ...(library.includesBundled ? [bundledLibraryKey] : []),
];
