import type { UnansweredReason } from "../../domain/answer.ts";
import type { Database } from "../database.ts";
import { newShortKey } from "../short-key.ts";
import { type GapStore, mostGapQuestions } from "../store.ts";
import { utcDay } from "../utc-day.ts";

/** Counts by day and reason, and apart from them the words of those servers that keep them. */
export function createSqlGaps(database: Database): GapStore {
  return {
    async record({ guildId, reason, at, question }) {
      const counting = {
        sql: `INSERT INTO gap_counts (guild_id, day, reason, number) VALUES (?, ?, ?, 1)
              ON CONFLICT (guild_id, day, reason) DO UPDATE SET number = gap_counts.number + 1`,
        parameters: [guildId, utcDay(at), reason],
      };
      if (question === null) {
        await database.transaction([counting]);
        return;
      }
      await database.transaction([
        counting,
        {
          sql: `INSERT INTO gap_questions (id, guild_id, reason, at, user_id, question) VALUES (?, ?, ?, ?, ?, ?)`,
          parameters: [newShortKey(), guildId, reason, at, question.askedBy, question.text],
        },
        {
          sql: `DELETE FROM gap_questions WHERE guild_id = ? AND id NOT IN
                (SELECT id FROM gap_questions WHERE guild_id = ? ORDER BY at DESC, id LIMIT ?)`,
          parameters: [guildId, guildId, mostGapQuestions],
        },
      ]);
    },

    async read(guildId, since, limit) {
      const counts = await database.all(
        `SELECT reason, sum(number) AS number FROM gap_counts WHERE guild_id = ? AND day >= ?
         GROUP BY reason ORDER BY sum(number) DESC, reason`,
        [guildId, utcDay(since)],
      );
      const questions = await database.all(
        `SELECT question, reason, at FROM gap_questions WHERE guild_id = ? AND at >= ? ORDER BY at DESC, id LIMIT ?`,
        [guildId, since, limit],
      );
      return {
        counts: counts.map(({ reason, number }) => ({ reason: reason as UnansweredReason, number: Number(number) })),
        questions: questions.map(({ question, reason, at }) => ({
          text: String(question),
          reason: reason as UnansweredReason,
          at: Number(at),
        })),
      };
    },

    dropQuestions: (guildId) => database.run("DELETE FROM gap_questions WHERE guild_id = ?", [guildId]),

    async prune(before) {
      const questions = await database.run("DELETE FROM gap_questions WHERE at < ?", [before]);
      return questions + (await database.run("DELETE FROM gap_counts WHERE day < ?", [utcDay(before)]));
    },
  };
}
