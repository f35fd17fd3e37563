import type { Article } from "../domain/article.ts";
import { bundledLibraryKey } from "../domain/library.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { contentHash } from "../store/content-hash.ts";
import type { Store } from "../store/store.ts";
import { annotationsOf } from "./annotations.ts";

/** Puts the bundled stories on the store's shared shelf where they aren't there yet, and says how many that were. */
export async function indexBundled(articles: readonly Article[], store: Store, knowledge: Knowledge): Promise<number> {
  let indexed = 0;
  for (const article of articles) {
    const stored = await store.articles.get([bundledLibraryKey], article.id);
    if (stored && contentHash(stored) === contentHash(article)) continue;
    const next = { ...article, version: (stored?.version ?? 0) + 1 };
    const annotated = knowledge.prepare(next, await annotationsOf(next, knowledge, store.annotations));
    await store.articles.put(bundledLibraryKey, next, knowledge.passages(annotated));
    indexed++;
  }
  return indexed;
}
