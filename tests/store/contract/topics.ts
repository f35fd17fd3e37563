import { expect, it } from "vitest";
import { articleId, channelId, userId } from "../../../src/domain/ids.ts";
import type { Topic } from "../../../src/domain/topic.ts";
import type { OpenStore } from "../contract.ts";

const [channel, thread] = [channelId("9007199254740993"), channelId("9007199254740992")];
const [person, other] = [userId("1"), userId("11")];

const topic = (given: Partial<Topic> = {}): Topic => ({
  channelId: channel,
  userId: person,
  question: "How long did the call last? 🗣️",
  cited: { articleId: articleId("call"), version: 2, span: { start: 3, end: 9 } },
  private: false,
  at: 1_000,
  ...given,
});

export function topicsContract(open: OpenStore): void {
  it("hands out what a person asked last in a channel, and nowhere else", async () => {
    const store = await open();
    await store.topics.put([topic({ question: "Before?", private: true })]);
    await store.topics.put([topic()]);
    await store.topics.put([topic({ channelId: thread, cited: null, private: true })]);
    expect(await store.topics.get(channel, person, 0)).toEqual(topic());
    expect(await store.topics.get(thread, person, 0)).toEqual(topic({ channelId: thread, cited: null, private: true }));
    expect(await store.topics.get(channel, other, 0)).toBeNull();
  });

  it("hands out nothing from before a moment", async () => {
    const store = await open();
    await store.topics.put([topic()]);
    expect(await store.topics.get(channel, person, 1_000)).not.toBeNull();
    expect(await store.topics.get(channel, person, 1_001)).toBeNull();
    expect(await store.topics.newest(channel, 1_001)).toBeNull();
  });

  it("hands out the newest of a channel, whoever asked, but never a private one", async () => {
    const store = await open();
    expect(await store.topics.newest(channel, 0)).toBeNull();
    await store.topics.put([topic()]);
    await store.topics.put([topic({ userId: other, at: 2_000 })]);
    await store.topics.put([topic({ userId: userId("2"), at: 3_000, private: true })]);
    await store.topics.put([topic({ channelId: thread, at: 4_000 })]);
    expect(await store.topics.newest(channel, 0)).toEqual(topic({ userId: other, at: 2_000 }));
  });

  it("prunes topics from before a moment", async () => {
    const store = await open();
    await store.topics.put([topic({ at: 999 })]);
    await store.topics.put([topic({ channelId: thread })]);
    expect(await store.topics.prune(1_000)).toBe(1);
    expect(await store.topics.prune(1_000)).toBe(0);
    expect(await store.topics.get(channel, person, 0)).toBeNull();
    expect(await store.topics.get(thread, person, 0)).not.toBeNull();
  });
}
