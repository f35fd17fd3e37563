import type { Database, Statement, Value } from "../database.ts";
import { pack, unpackRow } from "../lossless-text.ts";
import { StoreError } from "../store-error.ts";
import { type DatabaseThread, openThread } from "./database-thread.ts";
import { lastingThread } from "./lasting-thread.ts";
import type { Outcome } from "./worker-messages.ts";

export interface SqliteDatabase {
  readonly database: Database;
  readonly path: string;
  /** Where a damaged file was put, if there was one. */
  readonly keptAt: string | null;
}

export interface SqliteOpening {
  readonly folder: string;
  /** Milliseconds since the epoch; names a damaged file that is put aside. */
  readonly now: () => number;
  /** Told where the thread died and a new one has opened the file again. */
  readonly onReopened?: (reopened: Pick<SqliteDatabase, "path" | "keptAt">) => void;
}

/**
 * Opens the database of a folder in a worker thread. The thread keeps the process alive only while it has work. Where it
 * dies, what it was asked fails, and what is asked next is asked of a new one.
 * @throws StoreError where the folder or the file can't be used
 */
export async function openSqliteDatabase({ folder, now, onReopened }: SqliteOpening): Promise<SqliteDatabase> {
  const start = () => openThread(folder, now());
  const first = await start();
  const restart = async (): Promise<DatabaseThread> => {
    const thread = await start();
    onReopened?.(thread);
    return thread;
  };
  return { database: connect(lastingThread(first, restart, now)), path: first.path, keptAt: first.keptAt };
}

function connect({ ask, close }: Pick<DatabaseThread, "ask" | "close">): Database {
  return {
    async all(sql, parameters = []) {
      const outcome = await ask({ kind: "all", sql, parameters: parameters.map(pack) });
      return outcome.kind === "rows" ? outcome.rows.map(unpackRow) : mismatch(outcome);
    },
    async run(sql, parameters = []) {
      const outcome = await ask({ kind: "run", sql, parameters: parameters.map(pack) });
      return outcome.kind === "changes" ? outcome.changes : mismatch(outcome);
    },
    async transaction(statements) {
      const outcome = await ask({ kind: "transaction", statements: statements.map(packed) });
      if (outcome.kind !== "transaction") return mismatch(outcome);
      return outcome.results?.map((rows) => rows.map(unpackRow)) ?? null;
    },
    close,
  };
}

const packed = (statement: Statement): Statement => ({
  ...statement,
  parameters: (statement.parameters ?? noParameters).map(pack),
});

const noParameters: readonly Value[] = [];

function mismatch(outcome: Outcome): never {
  throw new StoreError({ kind: "failed", detail: `the thread answered with ${outcome.kind}` });
}
