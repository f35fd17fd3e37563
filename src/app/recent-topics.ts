import type { Topic } from "../domain/topic.ts";
import type { TopicStore } from "../store/store.ts";

/** How long a topic may wait for others to be written with it, in milliseconds. */
const patience = 250;

/**
 * Topics of conversation. What is kept is written a moment later, many at once, so that no question waits for the disk;
 * a crash within that moment costs a follow-up its topic and nothing else. Whatever is read holds what was kept before.
 */
export interface RecentTopics extends Pick<TopicStore, "get" | "newest" | "prune"> {
  keep(topic: Topic): void;
  /** Writes what waits. Never rejects: what can't be written is told. */
  flush(): Promise<void>;
}

export function createRecentTopics(store: TopicStore, onNotKept: (error: unknown) => void = () => {}): RecentTopics {
  let waiting = new Map<string, Topic>();
  let writing: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const topics = [...waiting.values()];
    waiting = new Map();
    if (topics.length > 0) writing = Promise.all([writing, store.put(topics)]).then(() => undefined, onNotKept);
    return writing;
  };

  return {
    keep(topic) {
      waiting.set(`${topic.channelId} ${topic.userId}`, topic);
      timer ??= setTimeout(() => void flush(), patience);
    },
    flush,
    async get(channelId, userId, since) {
      await flush();
      return store.get(channelId, userId, since);
    },
    async newest(channelId, since) {
      await flush();
      return store.newest(channelId, since);
    },
    prune: store.prune,
  };
}
