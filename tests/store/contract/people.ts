import { expect, it } from "vitest";
import { channelId, guildId, userId } from "../../../src/domain/ids.ts";
import { contentHash } from "../../../src/store/content-hash.ts";
import type { Store } from "../../../src/store/store.ts";
import type { OpenStore } from "../contract.ts";
import { passageOf, sampleArticle } from "../sample-article.ts";

const [person, neighbour] = [userId("1"), userId("11")];

async function fill(store: Store, owner: typeof person): Promise<string> {
  const thumb = { userId: owner, guildId: null, command: "ask", helpful: true, at: 1 };
  await store.feedback.record({ ...thumb, messageId: "1" });
  await store.feedback.record({ ...thumb, messageId: "2" });
  const article = sampleArticle({ id: `own-${owner}`, text: `A text of ${owner}.` });
  await store.articles.put(`user:${owner}`, article, [passageOf(article, "own")]);
  await store.articles.put(`user:${owner}`, { ...article, version: 2, text: "Later." }, [passageOf(article, "own")]);
  await store.annotations.put(contentHash(article), "1", "[]");
  const question = { text: "Who paid for it?", askedBy: owner };
  const topic = {
    channelId: channelId("1"),
    userId: owner,
    question: question.text,
    cited: null,
    private: false,
    at: 1,
  };
  await store.topics.put([topic]);
  await store.gaps.record({ guildId: guildId("1"), reason: "not-this", at: 1, question });
  return store.shortKeys.put(owner, "payload", 1_000);
}

export function peopleContract(open: OpenStore): void {
  it("shows what is stored of a person and nothing else", async () => {
    const store = await open();
    await fill(store, person);
    await fill(store, neighbour);
    const articles = [`own-${person}`];
    expect(await store.people.show(person)).toEqual({ feedback: 2, shortKeys: 1, questions: 1, topics: 1, articles });
    expect(await store.people.show(userId("2"))).toEqual({
      feedback: 0,
      shortKeys: 0,
      questions: 0,
      topics: 0,
      articles: [],
    });
  });

  it("forgets all of a person and nothing of another", async () => {
    const store = await open();
    const key = await fill(store, person);
    const neighbourKey = await fill(store, neighbour);
    const stored = { feedback: 2, shortKeys: 1, questions: 1, topics: 1, articles: [`own-${person}`] };
    expect(await store.people.forget(person)).toEqual(stored);
    expect(await store.people.show(person)).toEqual({
      feedback: 0,
      shortKeys: 0,
      questions: 0,
      topics: 0,
      articles: [],
    });
    expect(await store.people.forget(person)).toEqual({
      feedback: 0,
      shortKeys: 0,
      questions: 0,
      topics: 0,
      articles: [],
    });
    expect(await store.shortKeys.get(key, 0)).toBeNull();
    expect(await store.articles.candidates([`user:${person}`, `user:${neighbour}`], ["own"], 9)).toEqual([
      `own-${neighbour}`,
    ]);
    expect(await store.shortKeys.get(neighbourKey, 0)).not.toBeNull();
    expect(await store.people.show(neighbour)).toEqual({ ...stored, articles: [`own-${neighbour}`] });
    expect(await store.feedback.count(null)).toEqual({ helpful: 2, unhelpful: 0 });
    const gaps = await store.gaps.read(guildId("1"), 0, 9);
    expect(gaps.questions).toHaveLength(1);
    expect(gaps.counts).toEqual([{ reason: "not-this", number: 2 }]);
  });

  it("drops what was derived from an article that is removed or whose owner is forgotten", async () => {
    const store = await open();
    const article = sampleArticle({ headline: { start: 0, end: 3 } });
    await store.articles.put("guild:1", article, []);
    await store.annotations.put(contentHash(article), "1", "[]");
    await store.annotations.put("unrelated", "1", "[]");
    await fill(store, person);
    await store.articles.remove("guild:1", article.id);
    await store.people.forget(person);
    const own = sampleArticle({ text: `A text of ${person}.` });
    for (const gone of [article, own]) expect(await store.annotations.get(contentHash(gone), "1")).toBeNull();
    expect(await store.annotations.get("unrelated", "1")).toBe("[]");
  });
}
