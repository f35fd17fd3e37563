import type { ArticleId, ChannelId, UserId } from "../../domain/ids.ts";
import type { Topic } from "../../domain/topic.ts";
import type { Database, Row, Statement } from "../database.ts";
import type { TopicStore } from "../store.ts";

/** One topic for each person and channel. */
export function createSqlTopics(database: Database): TopicStore {
  return {
    async put(topics) {
      await database.transaction(topics.map(upsert));
    },

    async get(channelId, userId, since) {
      const sql = "SELECT * FROM topics WHERE channel_id = ? AND user_id = ? AND at >= ?";
      return topicOf((await database.all(sql, [channelId, userId, since]))[0]);
    },

    async newest(channelId, since) {
      const sql = `SELECT * FROM topics WHERE channel_id = ? AND at >= ? AND private = 0
                   ORDER BY at DESC, user_id LIMIT 1`;
      return topicOf((await database.all(sql, [channelId, since]))[0]);
    },

    prune: (before) => database.run("DELETE FROM topics WHERE at < ?", [before]),
  };
}

const upsert = ({ channelId, userId, question, cited, private: isPrivate, at }: Topic): Statement => ({
  sql: `INSERT INTO topics (channel_id, user_id, question, article_id, version, span_start, span_end, private, at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (channel_id, user_id) DO UPDATE SET
          question = excluded.question, article_id = excluded.article_id, version = excluded.version,
          span_start = excluded.span_start, span_end = excluded.span_end, private = excluded.private, at = excluded.at`,
  parameters: [
    channelId,
    userId,
    question,
    cited?.articleId ?? null,
    cited?.version ?? null,
    cited?.span.start ?? null,
    cited?.span.end ?? null,
    isPrivate ? 1 : 0,
    at,
  ],
});

function topicOf(row: Row | undefined): Topic | null {
  if (!row) return null;
  return {
    channelId: String(row.channel_id) as ChannelId,
    userId: String(row.user_id) as UserId,
    question: String(row.question),
    cited:
      row.article_id === null
        ? null
        : {
            articleId: String(row.article_id) as ArticleId,
            version: Number(row.version),
            span: { start: Number(row.span_start), end: Number(row.span_end) },
          },
    private: row.private === 1,
    at: Number(row.at),
  };
}
