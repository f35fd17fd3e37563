import { closeSync, openSync, readSync, statSync } from "node:fs";
import { DatabaseSync, type DatabaseSyncInstance } from "@photostructure/sqlite";
import { StoreError } from "../store-error.ts";
import { driverProblem } from "./driver-problem.ts";
import { applicationId } from "./migrate.ts";

/**
 * Looks at a database file without writing to it. A file of more than 32 MB is only looked at where it starts, so that
 * opening stays quick; damage deeper in it is told by the statement that meets it.
 * @param known the number of the last migration that this program has
 * @throws StoreError `newer` or `not-ours` where the file isn't this program's to write, or what SQLite met
 */
export function inspectFile(path: string, known: number): "absent" | "sound" | "damaged" {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) return "absent";
  // SQLite takes a file of less than a page for an empty database and would write over it.
  if (size < smallestDatabase || !startsAsDatabase(path)) return "damaged";
  try {
    const database = new DatabaseSync(path, { readOnly: true, timeout: 5_000 });
    try {
      return look(database, path, known, size);
    } finally {
      database.close();
    }
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const problem = driverProblem(error, path);
    if (problem.kind === "corrupt") return "damaged";
    throw new StoreError(problem);
  }
}

function look(database: DatabaseSyncInstance, path: string, known: number, size: number): "sound" | "damaged" {
  const number = (sql: string) => Number(Object.values(database.prepare(sql).get() as Record<string, unknown>)[0]);
  const found = number("PRAGMA user_version");
  const isOurs = number("PRAGMA application_id") === applicationId;
  if (!isOurs && number("SELECT count(*) FROM sqlite_schema") > 0) throw new StoreError({ kind: "not-ours", path });
  if (isOurs && found > known) throw new StoreError({ kind: "newer", path, found, known });
  if (size > largestChecked) return "sound";
  const check = database.prepare("PRAGMA quick_check(1)").get() as { readonly quick_check: string };
  return check.quick_check === "ok" ? "sound" : "damaged";
}

const smallestDatabase = 512;
const largestChecked = 32 * 1024 * 1024;
const header = "SQLite format 3\0";

function startsAsDatabase(path: string): boolean {
  const start = Buffer.alloc(header.length);
  const file = openSync(path, "r");
  try {
    readSync(file, start, 0, header.length, 0);
  } finally {
    closeSync(file);
  }
  return start.toString("latin1") === header;
}
