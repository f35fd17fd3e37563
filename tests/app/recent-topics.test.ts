import { describe, expect, it } from "vitest";
import { createRecentTopics } from "../../src/app/recent-topics.ts";
import { channelId, userId } from "../../src/domain/ids.ts";
import type { Topic } from "../../src/domain/topic.ts";
import { createMemoryStore } from "../../src/store/memory/create-memory-store.ts";

const channel = channelId("1");
const topicOf = (person: string, question: string, at = 1): Topic => ({
  channelId: channel,
  userId: userId(person),
  question,
  cited: null,
  private: false,
  at,
});

describe("recent topics", () => {
  it("are read as they were kept a moment ago", async () => {
    const topics = createRecentTopics(createMemoryStore().topics);
    topics.keep(topicOf("ann", "Who called?"));
    expect((await topics.get(channel, userId("ann"), 0))?.question).toBe("Who called?");
    topics.keep(topicOf("ben", "Why?", 2));
    expect((await topics.newest(channel, 0))?.question).toBe("Why?");
  });

  it("are written together, the last one of each person", async () => {
    const written: (readonly Topic[])[] = [];
    const { topics: store } = createMemoryStore();
    const topics = createRecentTopics({ ...store, put: async (some) => void written.push(some) });
    topics.keep(topicOf("ann", "Who called?"));
    topics.keep(topicOf("ann", "When?"));
    topics.keep(topicOf("ben", "Why?"));
    await topics.flush();
    expect(written.map((some) => some.map(({ question }) => question))).toEqual([["When?", "Why?"]]);
  });

  it("are written without being read, a moment later", async () => {
    const { topics: store } = createMemoryStore();
    createRecentTopics(store).keep(topicOf("ann", "Who called?"));
    await expect.poll(() => store.get(channel, userId("ann"), 0)).not.toBeNull();
  });

  it("tell of what couldn't be written, and go on", async () => {
    const failures: unknown[] = [];
    const { topics: store } = createMemoryStore();
    const full = new Error("full");
    let broken = true;
    const put = (some: readonly Topic[]) => (broken ? Promise.reject(full) : store.put(some));
    const topics = createRecentTopics({ ...store, put }, (error) => failures.push(error));
    topics.keep(topicOf("ann", "Who called?"));
    await topics.flush();
    broken = false;
    topics.keep(topicOf("ann", "When?"));
    expect((await topics.get(channel, userId("ann"), 0))?.question).toBe("When?");
    expect(failures).toEqual([full]);
  });
});
