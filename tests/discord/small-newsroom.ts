import { createNewsroom } from "../../src/app/create-newsroom.ts";
import type { Newsroom } from "../../src/app/newsroom.ts";
import type { Shelf } from "../../src/app/shelf.ts";
import type { Article } from "../../src/domain/article.ts";
import { type Citation, cite } from "../../src/domain/citation.ts";
import { articleId } from "../../src/domain/ids.ts";
import { slice } from "../../src/domain/span.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { createMemoryStore } from "../../src/store/memory/create-memory-store.ts";

/** An article with the given text, and nothing else known about it. */
export const articleWith = (text: string): Article => ({
  id: articleId("harbour"),
  version: 1,
  title: "The harbour",
  text,
  headline: null,
  furniture: [],
  url: "https://example.org/harbour",
  outlet: "example.org",
  byline: null,
  publishedAt: null,
  language: "en",
});

/** Cites the first place at which the words stand. */
export function citeWords(article: Article, words: string): Citation {
  const start = article.text.indexOf(words);
  return cite(article, { start, end: start + words.length }, 1);
}

/** A newsroom with a store in memory and one article that can be cited but not asked. */
export function smallNewsroom(article: Article): Newsroom {
  const shelf: Shelf = {
    list: async () => [],
    open: async () => null,
    openAll: async () => [],
    candidates: async () => [],
    readSlice: async (id, version, span) =>
      id === article.id && version === article.version && span.end <= article.text.length
        ? slice(article.text, span)
        : null,
  };
  return createNewsroom({ shelf, knowledge: noKnowledge, store: createMemoryStore() });
}

const noKnowledge = new Proxy({} as Knowledge, {
  get(_target, name) {
    throw new Error(`these commands need no knowledge, and yet ${String(name)} was asked for`);
  },
});
