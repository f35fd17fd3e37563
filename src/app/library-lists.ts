import type { ArticleSummary } from "../domain/article.ts";
import type { ArticleId } from "../domain/ids.ts";
import type { ArticleStore } from "../store/store.ts";
import { byTitle } from "../store/title-order.ts";
import { createRecentlyUsed } from "./recently-used.ts";

/** What some libraries hold together, the newest version of each article. */
export interface LibraryList {
  /** By title. */
  readonly sorted: readonly ArticleSummary[];
  readonly byId: ReadonlyMap<ArticleId, ArticleSummary>;
}

/** The lists of libraries, kept in memory and up to date: reading thousands of titles anew would hold every question up. */
export interface LibraryLists {
  of(keys: readonly string[]): Promise<LibraryList>;
  /** Notes that an article was put into a library. */
  add(key: string, summary: ArticleSummary): void;
}

const listedArticles = 200_000;

export function createLibraryLists(store: Pick<ArticleStore, "list">): LibraryLists {
  const lists = createRecentlyUsed<string, LibraryList>(listedArticles);
  let changes = 0;
  const keep = (name: string, list: LibraryList) => lists.set(name, list, list.sorted.length + 1);
  return {
    async of(keys) {
      const name = keys.join(separator);
      const known = lists.get(name);
      if (known) return known;
      const before = changes;
      const sorted = await store.list(keys);
      const list = { sorted, byId: new Map(sorted.map((summary) => [summary.id, summary])) };
      // What was put meanwhile may be missing from what was read.
      if (changes === before) keep(name, list);
      return list;
    },
    add(key, summary) {
      changes++;
      for (const name of lists.keys()) {
        const list = lists.peek(name);
        if (list && name.split(separator).includes(key)) keep(name, withArticle(list, summary));
      }
    },
  };
}

const separator = " ";

function withArticle({ sorted, byId }: LibraryList, summary: ArticleSummary): LibraryList {
  const known = byId.get(summary.id);
  if (known && known.version > summary.version) return { sorted, byId };
  const others = known ? sorted.filter(({ id }) => id !== summary.id) : sorted;
  const place = placeOf(others, summary);
  return {
    sorted: [...others.slice(0, place), summary, ...others.slice(place)],
    byId: new Map(byId).set(summary.id, summary),
  };
}

function placeOf(sorted: readonly ArticleSummary[], summary: ArticleSummary): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const there = sorted[middle];
    if (there && byTitle(there, summary) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
