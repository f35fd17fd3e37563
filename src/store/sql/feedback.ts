import type { Database } from "../database.ts";
import type { FeedbackStore } from "../store.ts";

/** One thumb for each person and message. */
export function createSqlFeedback(database: Database): FeedbackStore {
  return {
    async record({ messageId, userId, guildId, command, helpful, at }) {
      await database.run(
        `INSERT INTO feedback (message_id, user_id, guild_id, command, helpful, at) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (message_id, user_id) DO UPDATE SET
           guild_id = excluded.guild_id, command = excluded.command, helpful = excluded.helpful, at = excluded.at`,
        [messageId, userId, guildId, command, helpful ? 1 : 0, at],
      );
    },

    async count(guildId) {
      const [condition, parameters] = guildId === null ? ["guild_id IS NULL", []] : ["guild_id = ?", [guildId]];
      const rows = await database.all(
        `SELECT helpful, count(*) AS number FROM feedback WHERE ${condition} GROUP BY helpful`,
        parameters,
      );
      const number = (helpful: number) => Number(rows.find((row) => row.helpful === helpful)?.number ?? 0);
      return { helpful: number(1), unhelpful: number(0) };
    },
  };
}
