import type { Article } from "../domain/article.ts";
import type { ArticleId } from "../domain/ids.ts";
import { bundledLibraryKey, type Library, libraryKey } from "../domain/library.ts";
import { slice } from "../domain/span.ts";
import type { AnnotatedArticle } from "../knowledge/annotated-article.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Store } from "../store/store.ts";
import { annotationsOf, keptOrFound } from "./annotations.ts";
import { summaryOf } from "./article-summary.ts";
import { createLibraryLists } from "./library-lists.ts";
import { createRecentlyUsed } from "./recently-used.ts";
import type { Shelf } from "./shelf.ts";

export interface StoredShelf extends Shelf {
  /** Indexes an article and puts it into a library; every later question finds it. */
  put(libraryKey: string, article: Article): Promise<void>;
}

/**
 * Text of articles that stay in memory ready to be asked, in UTF-16 code units: some 600 news stories. What is made of
 * a text takes about 70 bytes a code unit, so this is 140 MB at most; one that was dropped is ready again within 2 ms.
 */
const readyCharacters = 2_000_000;

/**
 * The shelf that the store keeps, and the one door to its articles: what is listed and what is in use stays in memory,
 * so that a question needn't wait for the store.
 */
export function createStoredShelf(store: Store, knowledge: Knowledge): StoredShelf {
  const ready = createRecentlyUsed<string, AnnotatedArticle>(readyCharacters);
  const lists = createLibraryLists(store.articles);

  const prepare = async (article: Article, found = annotationsOf(article, knowledge, store.annotations)) => {
    const annotated = knowledge.prepare(article, await found);
    ready.set(nameOf(article), annotated, article.text.length);
    return annotated;
  };

  return {
    list: async (library) => (await lists.of(keysOf(library))).sorted,
    async open(library, id, version) {
      const keys = keysOf(library);
      // Only what this library lists may come from memory; an older version is for the store to allow.
      const listed = (await lists.of(keys)).byId.get(id);
      const known = listed && ready.get(nameOf({ id, version: version ?? listed.version }));
      if (known) return known;
      const article = await store.articles.get(keys, id, version);
      return article && prepare(article);
    },
    async openAll(library, ids) {
      const keys = keysOf(library);
      const { byId } = await lists.of(keys);
      const opened = new Map<ArticleId, AnnotatedArticle>();
      for (const id of ids) {
        const listed = byId.get(id);
        const known = listed && ready.get(nameOf(listed));
        if (known) opened.set(id, known);
      }
      const missing = ids.filter((id) => !opened.has(id));
      const read = missing.length === 0 ? [] : await store.articles.getAll(keys, missing, knowledge.annotatorVersion);
      for (const { article, annotations } of read) {
        const quotations = keptOrFound(annotations, article, knowledge, store.annotations);
        opened.set(article.id, await prepare(article, quotations));
      }
      return ids.flatMap((id) => opened.get(id) ?? []);
    },
    candidates: (library, terms, limit) => store.articles.candidates(keysOf(library), terms, limit),
    async readSlice(id, version, span) {
      // A version's text never changes in the store, so what was read from it once needn't be read again.
      const known = ready.peek(nameOf({ id, version }));
      return known ? slice(known.article.text, span) : store.articles.readSlice(id, version, span);
    },
    async put(key, article) {
      const annotated = await prepare(article);
      await store.articles.put(key, article, knowledge.passages(annotated));
      lists.add(key, summaryOf(article));
    },
  };
}

const nameOf = ({ id, version }: Pick<Article, "id" | "version">): string => `${id}@${version}`;

const keysOf = (library: Library): readonly string[] => [
  libraryKey(library.owner),
  ...(library.includesBundled ? [bundledLibraryKey] : []),
];
