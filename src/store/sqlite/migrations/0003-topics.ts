/** What the last question of each person in each channel was about, for follow-ups. */
export const topics = `
CREATE TABLE topics (
  channel_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  question TEXT NOT NULL,
  article_id TEXT,
  version INTEGER,
  span_start INTEGER,
  span_end INTEGER,
  private INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (channel_id, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX topics_by_user ON topics (user_id);
CREATE INDEX topics_by_age ON topics (at);
`;
