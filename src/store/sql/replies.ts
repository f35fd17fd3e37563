import type { ChannelId } from "../../domain/ids.ts";
import type { Database } from "../database.ts";
import type { ReplyStore } from "../store.ts";

/** Which message answered which. */
export function createSqlReplies(database: Database): ReplyStore {
  return {
    async put(questionId, channelId, answerId, at) {
      await database.run(
        `INSERT INTO replies (question_id, channel_id, answer_id, at) VALUES (?, ?, ?, ?)
         ON CONFLICT (question_id) DO UPDATE SET
           channel_id = excluded.channel_id, answer_id = excluded.answer_id, at = excluded.at`,
        [questionId, channelId, answerId, at],
      );
    },

    async take(questionId) {
      const sql = "DELETE FROM replies WHERE question_id = ? RETURNING channel_id, answer_id";
      const [row] = await database.all(sql, [questionId]);
      return row ? { channelId: String(row.channel_id) as ChannelId, answerId: String(row.answer_id) } : null;
    },

    prune: (before) => database.run("DELETE FROM replies WHERE at < ?", [before]),
  };
}
