import { join } from "node:path";
import { DatabaseSync, type DatabaseSyncInstance } from "@photostructure/sqlite";
import { StoreError, type StoreProblem } from "../store-error.ts";
import { driverProblem } from "./driver-problem.ts";
import { inspectFile } from "./inspect-file.ts";
import { keepAside } from "./keep-aside.ts";
import { makeFolder } from "./make-folder.ts";
import { migrate } from "./migrate.ts";
import type { WorkerStart } from "./worker-messages.ts";

export type OpenedFile =
  | {
      readonly kind: "opened";
      readonly database: DatabaseSyncInstance;
      readonly path: string;
      /** Where a damaged file was put, if there was one. */
      readonly keptAt: string | null;
    }
  | { readonly kind: "refused"; readonly problem: StoreProblem };

/** Opens `verbatim.sqlite` in a folder, making both where they are missing, putting a damaged file aside, migrating. */
export function openFile({ folder, migrations, now }: Omit<WorkerStart, "gate">): OpenedFile {
  const path = join(folder, "verbatim.sqlite");
  try {
    makeFolder(folder);
    return holdingLock(`${path}.lock`, () => {
      const keptAt = inspectFile(path, migrations.length) === "damaged" ? keepAside(path, now) : null;
      return { kind: "opened", database: prepared(path, migrations), path, keptAt };
    });
  } catch (error) {
    return { kind: "refused", problem: error instanceof StoreError ? error.problem : driverProblem(error, path) };
  }
}

function prepared(path: string, migrations: readonly string[]): DatabaseSyncInstance {
  const database = new DatabaseSync(path, { timeout: busyTimeout });
  try {
    database.exec(settings);
    migrate(database, migrations);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** How long a statement waits for another process, in milliseconds. */
const busyTimeout = 5_000;

// FULL: a commit is on the disk when it is acknowledged. secure_delete: what a person has deleted is overwritten.
const settings = `
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA secure_delete = ON;
PRAGMA trusted_schema = OFF;
PRAGMA journal_size_limit = 67108864;
PRAGMA temp_store = MEMORY;
`;

/**
 * One process at a time looks at the file, puts it aside and migrates it: else a second one could put the first one's
 * fresh database aside. The lock is SQLite's own on an empty file, and so goes with a process that dies.
 */
function holdingLock<T>(path: string, work: () => T): T {
  const lock = new DatabaseSync(path, { timeout: 4 * busyTimeout });
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return work();
  } finally {
    lock.close();
  }
}
