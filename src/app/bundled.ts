import type { Article } from "../domain/article.ts";
import { bundledLibraryKey } from "../domain/library.ts";
import { contentHash } from "../store/content-hash.ts";
import type { ArticleStore } from "../store/store.ts";
import type { StoredShelf } from "./stored-shelf.ts";

/** Puts the bundled stories on the shared shelf where they aren't there yet, and says how many that were. */
export async function indexBundled(
  articles: readonly Article[],
  stored: Pick<ArticleStore, "get">,
  shelf: Pick<StoredShelf, "put">,
): Promise<number> {
  let indexed = 0;
  for (const article of articles) {
    const known = await stored.get([bundledLibraryKey], article.id);
    if (known && contentHash(known) === contentHash(article)) continue;
    await shelf.put(bundledLibraryKey, { ...article, version: (known?.version ?? 0) + 1 });
    indexed++;
  }
  return indexed;
}
