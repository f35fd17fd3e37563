import type { Database } from "../database.ts";
import type { AnnotationStore } from "../store.ts";

/** One result for each content, with the annotator version that made it. */
export function createSqlAnnotations(database: Database): AnnotationStore {
  return {
    async get(contentHash, annotatorVersion) {
      const rows = await database.all("SELECT json FROM annotations WHERE content_hash = ? AND annotator_version = ?", [
        contentHash,
        annotatorVersion,
      ]);
      return rows[0] ? String(rows[0].json) : null;
    },

    async put(contentHash, annotatorVersion, json) {
      await database.run(
        `INSERT INTO annotations (content_hash, annotator_version, json) VALUES (?, ?, ?)
         ON CONFLICT (content_hash) DO UPDATE SET annotator_version = excluded.annotator_version, json = excluded.json`,
        [contentHash, annotatorVersion, json],
      );
    },
  };
}
