import type { Article } from "../../domain/article.ts";
import type { ArticleId } from "../../domain/ids.ts";

export interface MemoryPassage {
  /** Counts up as passages are stored. */
  readonly position: number;
  readonly libraryKey: string;
  readonly article: Article;
  readonly terms: ReadonlySet<string>;
}

/** What a library holds: the versions of each article by number, and the passages of the newest ones. */
export interface Shelf {
  readonly versions: Map<ArticleId, Map<number, Article>>;
  passages: readonly MemoryPassage[];
}

/** The shelves by library key. */
export type Shelves = Map<string, Shelf>;

/** The shelf of a library, made where there is none. */
export function shelfOf(shelves: Shelves, libraryKey: string): Shelf {
  const shelf = shelves.get(libraryKey) ?? { versions: new Map(), passages: [] };
  shelves.set(libraryKey, shelf);
  return shelf;
}

/** An article's version with the highest number. */
export const newestOf = (versions: ReadonlyMap<number, Article>): Article | undefined =>
  versions.get(Math.max(...versions.keys()));
