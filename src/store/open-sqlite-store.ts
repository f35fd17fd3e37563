import { createSqlStore } from "./sql/create-sql-store.ts";
import { createPassageSearch } from "./sqlite/passage-search.ts";
import { openSqliteDatabase, type SqliteDatabase } from "./sqlite/sqlite-database.ts";
import type { Store } from "./store.ts";
import { keptAside, reopened, type StoreWarning } from "./store-warning.ts";

/**
 * Opens the store in `verbatim.sqlite` of a folder, making both where they are missing. A damaged file is put aside
 * under a dated name and told by `log`; a newer version's or another program's is left as it is.
 * @throws StoreError where the folder or the file can't be used, with a message that says what to do
 */
export async function openSqliteStore(options: {
  readonly folder: string;
  /** Milliseconds since the epoch; dates a damaged file. */
  readonly now?: () => number;
  readonly log?: (warning: StoreWarning) => void;
}): Promise<Store> {
  const tell = ({ path, keptAt }: Pick<SqliteDatabase, "path" | "keptAt">) => {
    if (keptAt !== null) options.log?.(keptAside(path, keptAt));
  };
  const opened = await openSqliteDatabase({
    folder: options.folder,
    now: options.now ?? Date.now,
    onReopened(again) {
      options.log?.(reopened(again.path));
      tell(again);
    },
  });
  tell(opened);
  const { database } = opened;
  return createSqlStore(database, createPassageSearch(database));
}
