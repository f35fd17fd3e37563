import type { Database } from "../database.ts";
import type { PassageSearch } from "../find-candidates.ts";
import type { Store } from "../store.ts";
import { createSqlAnnotations } from "./annotations.ts";
import { createSqlArticles } from "./articles.ts";
import { createSqlFeedback } from "./feedback.ts";
import { createSqlGaps } from "./gaps.ts";
import { createSqlPeople } from "./people.ts";
import { createSqlReplies } from "./replies.ts";
import { createSqlSettings } from "./settings.ts";
import { createSqlShortKeys } from "./short-keys.ts";
import { createSqlTopics } from "./topics.ts";

/** The store on a database and the engine's own full-text search; the SQL is the same for every engine. */
export function createSqlStore(database: Database, search: PassageSearch): Store {
  return {
    articles: createSqlArticles(database, search),
    annotations: createSqlAnnotations(database),
    settings: createSqlSettings(database),
    feedback: createSqlFeedback(database),
    shortKeys: createSqlShortKeys(database),
    replies: createSqlReplies(database),
    gaps: createSqlGaps(database),
    topics: createSqlTopics(database),
    people: createSqlPeople(database),
    close: () => database.close(),
  };
}
