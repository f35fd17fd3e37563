import type { ArticleId, UserId } from "../../domain/ids.ts";
import { libraryKey } from "../../domain/library.ts";
import type { Database, Row } from "../database.ts";
import type { PeopleStore } from "../store.ts";
import { removing } from "./articles.ts";

/** What is stored of a person: their thumbs, what their buttons hold, their kept questions and topics, and their own library. */
export function createSqlPeople(database: Database): PeopleStore {
  return {
    async show(userId) {
      const [counts] = await database.all(
        `SELECT (SELECT count(*) FROM feedback WHERE user_id = ?) AS feedback,
                (SELECT count(*) FROM short_keys WHERE owner = ?) AS short_keys,
                (SELECT count(*) FROM gap_questions WHERE user_id = ?) AS questions,
                (SELECT count(*) FROM topics WHERE user_id = ?) AS topics`,
        [userId, userId, userId, userId],
      );
      const rows = await database.all("SELECT id FROM articles WHERE library_key = ?", [ownLibrary(userId)]);
      return {
        feedback: Number(counts?.feedback),
        shortKeys: Number(counts?.short_keys),
        questions: Number(counts?.questions),
        topics: Number(counts?.topics),
        articles: articleIds(rows),
      };
    },

    async forget(userId) {
      const results = await database.transaction([
        { sql: "DELETE FROM feedback WHERE user_id = ? RETURNING 1 AS gone", parameters: [userId] },
        { sql: "DELETE FROM short_keys WHERE owner = ? RETURNING 1 AS gone", parameters: [userId] },
        { sql: "DELETE FROM gap_questions WHERE user_id = ? RETURNING 1 AS gone", parameters: [userId] },
        { sql: "DELETE FROM topics WHERE user_id = ? RETURNING 1 AS gone", parameters: [userId] },
        ...removing("library_key = ?", [ownLibrary(userId)]),
      ]);
      const [feedback = [], shortKeys = [], questions = [], topics = []] = results ?? [];
      return {
        feedback: feedback.length,
        shortKeys: shortKeys.length,
        questions: questions.length,
        topics: topics.length,
        articles: articleIds(results?.at(-1) ?? []),
      };
    },
  };
}

const ownLibrary = (userId: UserId): string => libraryKey({ kind: "user", userId });

/** An article counts once, however many versions of it there are. */
const articleIds = (rows: readonly Row[]): readonly ArticleId[] =>
  [...new Set(rows.map((row) => String(row.id) as ArticleId))].sort();
