import type { Topic } from "../../domain/topic.ts";
import type { TopicStore } from "../store.ts";

/** Topics in a map, by channel and person. */
export function createMemoryTopics(topics: Map<string, Topic>): TopicStore {
  const keyOf = ({ channelId, userId }: Pick<Topic, "channelId" | "userId">) => JSON.stringify([channelId, userId]);

  return {
    async put(added) {
      for (const topic of added) topics.set(keyOf(topic), topic);
    },
    async get(channelId, userId, since) {
      const found = topics.get(keyOf({ channelId, userId }));
      return found && found.at >= since ? found : null;
    },
    async newest(channelId, since) {
      const here = [...topics.values()].filter(
        (topic) => topic.channelId === channelId && topic.at >= since && !topic.private,
      );
      return here.sort((a, b) => b.at - a.at || (a.userId < b.userId ? -1 : 1))[0] ?? null;
    },
    async prune(before) {
      const old = [...topics].filter(([, { at }]) => at < before);
      for (const [key] of old) topics.delete(key);
      return old.length;
    },
  };
}
