import type { DatabaseSyncInstance } from "@photostructure/sqlite";

/** Marks a database as this program's: "Verb" in ASCII, in SQLite's header. */
export const applicationId = 0x56657262;

/** Brings a database up to date, each migration in a transaction of its own; `user_version` holds the last one's number. */
export function migrate(database: DatabaseSyncInstance, migrations: readonly string[]): void {
  const { user_version: done } = database.prepare("PRAGMA user_version").get() as { readonly user_version: number };
  for (const [index, sql] of migrations.entries()) {
    if (index < done) continue;
    database.exec("BEGIN IMMEDIATE");
    try {
      database.exec(`${sql}; PRAGMA user_version = ${index + 1}; PRAGMA application_id = ${applicationId};`);
      database.exec("COMMIT");
    } catch (error) {
      if (database.isTransaction) database.exec("ROLLBACK");
      throw error;
    }
  }
}
