import { createNewsroom } from "../../src/app/create-newsroom.ts";
import { createMemoryShelf } from "../../src/app/memory-shelf.ts";
import type { Newsroom } from "../../src/app/newsroom.ts";
import { articleOf } from "../../src/app/submission.ts";
import { articleId } from "../../src/domain/ids.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { createMemoryStore } from "../../src/store/memory/create-memory-store.ts";
import { createPlainKnowledge } from "./plain-knowledge.ts";

/** A newsroom with the given stories by name, in which shared words are all that counts and nothing outlives it. */
export function createPlainNewsroom(
  stories: Readonly<Record<string, string>>,
  knowledge: Knowledge = createPlainKnowledge(),
): Newsroom {
  const shelf = createMemoryShelf(knowledge, { textBytes: Infinity, readyBytes: Infinity });
  for (const [name, text] of Object.entries(stories)) {
    const submission = { id: articleId(name), text, title: name, url: null, publishedAt: null, hasHeadline: false };
    shelf.put(articleOf(submission));
  }
  return createNewsroom({ shelf, knowledge, store: createMemoryStore() });
}
