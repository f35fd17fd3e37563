import { describe, expect, it } from "vitest";
import { type ConversationWish, converse, topicLife } from "../../src/app/converse.ts";
import { createMemoryShelf } from "../../src/app/memory-shelf.ts";
import { createRecentTopics } from "../../src/app/recent-topics.ts";
import { articleOf } from "../../src/app/submission.ts";
import { articleId, channelId, guildId, userId } from "../../src/domain/ids.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { createMemoryStore } from "../../src/store/memory/create-memory-store.ts";
import { createPlainKnowledge } from "../fakes/plain-knowledge.ts";

const library = { owner: { kind: "guild", guildId: guildId("1") }, includesBundled: true } as const;
const [person, other] = [userId("1"), userId("2")];
const minute = 60 * 1000;

const stories = { harbour: "The ferry sank at noon.", bridge: "The bridge opened at dawn. Ann built the ferry." };

/** Takes “it” for the last word of the question before, and notes what it was told of that. */
function createConversation() {
  const told: unknown[] = [];
  const knowledge: Knowledge = {
    ...createPlainKnowledge(),
    mayFollowUp: () => true,
    followUp(typed, earlier) {
      told.push(earlier);
      if (!typed.includes(" it")) return null;
      const about = earlier.question.split(" ").at(-1)?.replace("?", "") ?? "";
      return { question: typed.replace(" it", ` ${about}`), about };
    },
  };
  const shelf = createMemoryShelf(knowledge, { textBytes: Infinity, readyBytes: Infinity });
  for (const [name, text] of Object.entries(stories)) {
    const submission = { id: articleId(name), text, title: name, url: null, publishedAt: null, hasHeadline: false };
    shelf.put(articleOf(submission));
  }
  const store = createMemoryStore();
  const topics = createRecentTopics(store.topics);
  const ask = async (question: string, now: number, wish: Partial<ConversationWish> = {}) => {
    const whole: ConversationWish = {
      question,
      articleId: null,
      channelId: channelId("7"),
      askedBy: person,
      private: false,
      follows: { kind: "soon" },
      ...wish,
    };
    const { result } = await converse({ shelf, knowledge, topics }, library, whole, now);
    await topics.flush();
    return result;
  };
  return { ask, told, store, shelf, knowledge };
}

describe("a question after another", () => {
  it("is completed with the one before, also where that was completed itself", async () => {
    const { ask } = createConversation();
    expect(await ask("Who saw the ferry?", 0)).toMatchObject({ question: "Who saw the ferry?", about: null });
    expect(await ask("Who sank it?", 1)).toMatchObject({ question: "Who sank ferry?", about: "ferry" });
    expect(await ask("Who built it?", 2)).toMatchObject({ question: "Who built ferry?", about: "ferry" });
  });

  it("is completed by the same person for some minutes, and in a reply for a day", async () => {
    const { ask } = createConversation();
    await ask("Who saw the ferry?", 0);
    const reply = { follows: { kind: "answer", of: null } } as const;
    expect((await ask("Who sank it?", 11 * minute)).about).toBeNull();
    await ask("Who saw the ferry?", 0);
    expect((await ask("Who sank it?", 9 * minute)).about).toBe("ferry");
    await ask("Who saw the ferry?", 0);
    expect((await ask("Who sank it?", topicLife, reply)).about).toBe("ferry");
    await ask("Who saw the ferry?", 0);
    expect((await ask("Who sank it?", topicLife + 1, reply)).about).toBeNull();
  });

  it("takes up somebody else's only where it replies to an answer, and never a private one", async () => {
    const { ask } = createConversation();
    await ask("Who saw the ferry?", 0);
    const theirs = { askedBy: other, channelId: channelId("7") };
    expect((await ask("Who?", 1, theirs)).about).toBeNull();
    const { ask: askAgain } = createConversation();
    await askAgain("Who saw the ferry?", 0);
    await askAgain("Who saw the bridge?", 1, { askedBy: userId("3") });
    const ofPerson = { ...theirs, follows: { kind: "answer", of: person } } as const;
    expect((await askAgain("Who sank it?", 2, { ...ofPerson, private: true })).about).toBe("ferry");
    const newest = { askedBy: userId("5"), follows: { kind: "answer", of: null } } as const;
    expect((await askAgain("Who sank it?", 3, newest)).about).toBe("bridge");
    const hidden = { askedBy: userId("4"), follows: { kind: "answer", of: other } } as const;
    expect((await askAgain("Who sank it?", 4, hidden)).about).toBeNull();
  });

  it("that was understood before follows nothing", async () => {
    const { ask } = createConversation();
    await ask("Who saw the ferry?", 0);
    expect((await ask("Who sank it?", 1, { follows: { kind: "nothing" } })).about).toBeNull();
  });

  it("is put to the article that answered before, and to all where that one doesn't answer", async () => {
    const { ask } = createConversation();
    await ask("When did the bridge open?", 0);
    expect(await ask("Was it dawn or noon?", 1)).toMatchObject({ articleId: "bridge" });
    expect(await ask("Who sank it?", 2)).toMatchObject({ about: "noon", articleId: null });
  });

  it("is told the words that answered the one before, while the library has them", async () => {
    const { ask, told } = createConversation();
    await ask("When did the bridge open at dawn?", 0);
    await ask("Why?", 1);
    expect(told.at(-1)).toEqual({
      question: "When did the bridge open at dawn?",
      answer: "The bridge opened at dawn.",
    });
  });

  it("that no story is about is no topic, and of a long one only its last sentence is kept", async () => {
    const { ask, store } = createConversation();
    const kept = () => store.topics.get(channelId("7"), person, 0);
    await ask("I wonder about the ferry. Who saw the ferry?", 0);
    expect((await kept())?.question).toBe("Who saw the ferry?");
    await ask("Chess?", 1);
    expect((await kept())?.question).toBe("Who saw the ferry?");
    await ask(`ferry ${"x".repeat(500)}`, 2);
    expect((await kept())?.question).toHaveLength(200);
  });
});

describe("a store that can't be written to", () => {
  it("keeps no topic, tells so, and the answer comes all the same", async () => {
    const { shelf, knowledge, store } = createConversation();
    const failures: unknown[] = [];
    const full = new Error("full");
    const parts = {
      shelf,
      knowledge,
      topics: createRecentTopics({ ...store.topics, put: () => Promise.reject(full) }, (error) => failures.push(error)),
    };
    const wish: ConversationWish = {
      question: "Who saw the ferry?",
      articleId: null,
      channelId: channelId("7"),
      askedBy: person,
      private: false,
      follows: { kind: "soon" },
    };
    const { result } = await converse(parts, library, wish, 0);
    expect(result.answer.kind).toBe("answered");
    await parts.topics.flush();
    expect(failures).toEqual([full]);
  });
});
