import type { Feedback, PersonalData } from "../../domain/feedback.ts";
import type { ArticleId, UserId } from "../../domain/ids.ts";
import { libraryKey } from "../../domain/library.ts";
import type { Topic } from "../../domain/topic.ts";
import { contentHash } from "../content-hash.ts";
import type { Store } from "../store.ts";
import { createMemoryAnnotations, type KeptAnnotations } from "./annotations.ts";
import { createMemoryArticles } from "./articles.ts";
import { createMemoryFeedback } from "./feedback.ts";
import { createMemoryGaps, type KeptGap } from "./gaps.ts";
import { createMemoryReplies } from "./replies.ts";
import { createMemorySettings } from "./settings.ts";
import type { Shelves } from "./shelves.ts";
import { createMemoryShortKeys, type KeptPayload } from "./short-keys.ts";
import { createMemoryTopics } from "./topics.ts";

/** A store that lives and dies with the process: for tests, and for a tour with nothing to keep. */
export function createMemoryStore(): Store {
  const shelves: Shelves = new Map();
  const annotations: KeptAnnotations = new Map();
  const thumbs = new Map<string, Feedback>();
  const payloads = new Map<string, KeptPayload>();
  const gaps = new Set<KeptGap>();
  const topics = new Map<string, Topic>();

  function removeArticle(key: string, id: ArticleId): boolean {
    const shelf = shelves.get(key);
    const versions = shelf?.versions.get(id);
    if (!shelf || !versions) return false;
    for (const article of versions.values()) annotations.delete(contentHash(article));
    shelf.passages = shelf.passages.filter(({ article }) => article.id !== id);
    return shelf.versions.delete(id);
  }

  function personalData(userId: UserId): PersonalData {
    const own = (all: Iterable<{ readonly userId: UserId }>) => [...all].filter((one) => one.userId === userId).length;
    const articles = [...(shelves.get(libraryKey({ kind: "user", userId }))?.versions.keys() ?? [])].sort();
    const questions = [...gaps].filter(({ question }) => question.askedBy === userId).length;
    return {
      feedback: own(thumbs.values()),
      shortKeys: own(payloads.values()),
      questions,
      topics: own(topics.values()),
      articles,
    };
  }

  const annotationStore = createMemoryAnnotations(annotations);
  return {
    articles: createMemoryArticles(shelves, annotationStore, removeArticle),
    annotations: annotationStore,
    settings: createMemorySettings(),
    feedback: createMemoryFeedback(thumbs),
    shortKeys: createMemoryShortKeys(payloads),
    replies: createMemoryReplies(),
    gaps: createMemoryGaps(gaps),
    topics: createMemoryTopics(topics),
    people: {
      show: async (userId) => personalData(userId),
      async forget(userId) {
        const forgotten = personalData(userId);
        const key = libraryKey({ kind: "user", userId });
        for (const id of forgotten.articles) removeArticle(key, id);
        for (const [name, thumb] of thumbs) if (thumb.userId === userId) thumbs.delete(name);
        for (const [name, payload] of payloads) if (payload.userId === userId) payloads.delete(name);
        for (const gap of gaps) if (gap.question.askedBy === userId) gaps.delete(gap);
        for (const [name, topic] of topics) if (topic.userId === userId) topics.delete(name);
        return forgotten;
      },
    },
    close: async () => undefined,
  };
}
