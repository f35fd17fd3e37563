import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { Row, Statement } from "../database.ts";
import { createStatementCache } from "./statement-cache.ts";
import type { Outcome, Work } from "./worker-messages.ts";

/** Does one piece of work after the other on an open database; throws what the driver throws. */
export function createExecutor(database: DatabaseSyncInstance): (work: Work) => Outcome {
  const cache = createStatementCache((sql) => database.prepare(sql));
  const rowsOf = ({ sql, parameters = [] }: Statement) => cache.get(sql).all(...parameters) as readonly Row[];

  function transaction(statements: readonly Statement[]): readonly (readonly Row[])[] | null {
    const results: (readonly Row[])[] = [];
    database.exec("BEGIN IMMEDIATE");
    try {
      for (const statement of statements) {
        const rows = rowsOf(statement);
        if (statement.needsRow && rows.length === 0) {
          database.exec("ROLLBACK");
          return null;
        }
        results.push(rows);
      }
      database.exec("COMMIT");
      return results;
    } catch (error) {
      // A full disk has ended the transaction already.
      if (database.isTransaction) database.exec("ROLLBACK");
      throw error;
    }
  }

  return (work) => {
    switch (work.kind) {
      case "all":
        return { kind: "rows", rows: rowsOf(work) };
      case "run":
        return { kind: "changes", changes: Number(cache.get(work.sql).run(...work.parameters).changes) };
      case "transaction":
        return { kind: "transaction", results: transaction(work.statements) };
      case "close":
        close(database);
        cache.clear();
        return { kind: "closed" };
    }
  };
}

/** The driver's prepared statements outlive `close`, which keeps SQLite from tidying the log, so it is done by hand. */
function close(database: DatabaseSyncInstance): void {
  database.exec("PRAGMA busy_timeout = 100");
  try {
    database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  } catch {
    // On a full disk, or with another process on the file, the log stays and is read at the next opening.
  }
  database.close();
}
