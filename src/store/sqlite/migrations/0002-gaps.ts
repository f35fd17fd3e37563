/** Questions that found no answer: how many of which kind a day, and their words where a server keeps them. */
export const gaps = `
CREATE TABLE gap_counts (
  guild_id TEXT NOT NULL,
  day TEXT NOT NULL,
  reason TEXT NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (guild_id, day, reason)
) STRICT, WITHOUT ROWID;
CREATE INDEX gap_counts_by_day ON gap_counts (day);

CREATE TABLE gap_questions (
  id TEXT NOT NULL PRIMARY KEY,
  guild_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  at INTEGER NOT NULL,
  user_id TEXT NOT NULL,
  question TEXT NOT NULL
) STRICT;
CREATE INDEX gap_questions_by_guild ON gap_questions (guild_id, at);
CREATE INDEX gap_questions_by_user ON gap_questions (user_id);
CREATE INDEX gap_questions_by_age ON gap_questions (at);
`;
