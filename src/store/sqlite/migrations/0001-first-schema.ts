/** Articles by library, their passages and full-text index, and all else that outlives the process. */
export const firstSchema = `
CREATE TABLE articles (
  library_key TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  title TEXT NOT NULL,
  url TEXT,
  outlet TEXT,
  byline TEXT,
  published_at TEXT,
  language TEXT NOT NULL,
  headline TEXT NOT NULL,
  furniture TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (library_key, id, version)
) STRICT;
CREATE INDEX articles_by_version ON articles (id, version);

CREATE TABLE passages (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  library_key TEXT NOT NULL,
  article_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  terms TEXT NOT NULL,
  words TEXT GENERATED ALWAYS AS (library_key || '/' || replace(terms, ' ', ' ' || library_key || '/')) VIRTUAL,
  FOREIGN KEY (library_key, article_id, version) REFERENCES articles (library_key, id, version) ON DELETE CASCADE
) STRICT;
CREATE INDEX passages_by_article ON passages (library_key, article_id, version);

-- The terms are indexed as the analyser made them: every character that is no white space belongs to a term. Each is
-- led by its library ("guild:1/harbour"), so that a search reads nothing of other libraries, however many there are.
CREATE VIRTUAL TABLE passage_words USING fts5 (
  words, content = 'passages', content_rowid = 'position', detail = none,
  tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Cf Cn Co Cs'"
);
-- What is removed is gone from the index as well, at once.
INSERT INTO passage_words (passage_words, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER passages_indexed AFTER INSERT ON passages BEGIN
  INSERT INTO passage_words (rowid, words) VALUES (new.position, new.words);
END;
CREATE TRIGGER passages_unindexed AFTER DELETE ON passages BEGIN
  INSERT INTO passage_words (passage_words, rowid, words) VALUES ('delete', old.position, old.words);
END;

CREATE TABLE annotations (
  content_hash TEXT NOT NULL PRIMARY KEY,
  annotator_version TEXT NOT NULL,
  json TEXT NOT NULL
) STRICT;

CREATE TABLE guild_settings (
  guild_id TEXT NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (guild_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE feedback (
  message_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  guild_id TEXT,
  command TEXT NOT NULL,
  helpful INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (message_id, user_id)
) STRICT;
CREATE INDEX feedback_by_guild ON feedback (guild_id, helpful);
CREATE INDEX feedback_by_user ON feedback (user_id);

CREATE TABLE short_keys (
  key TEXT NOT NULL PRIMARY KEY,
  owner TEXT NOT NULL,
  payload TEXT NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX short_keys_by_owner ON short_keys (owner);
CREATE INDEX short_keys_by_expiry ON short_keys (expires_at);

CREATE TABLE replies (
  question_id TEXT NOT NULL PRIMARY KEY,
  channel_id TEXT NOT NULL,
  answer_id TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX replies_by_age ON replies (at);
`;
