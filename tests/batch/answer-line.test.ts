import { describe, expect, it } from "vitest";
import { answerLine } from "../../src/batch/answer-line.ts";
import { en } from "../../src/words/en.ts";
import { createPlainKnowledge } from "../fakes/plain-knowledge.ts";
import { answers, createTestRoom } from "./fake-room.ts";

const text = "Frost came early\nThe mayor said “we are ready” at noon. Nobody slipped.";
const article = { id: 1, op: "article", article: "frost", text, headline: true };

describe("a request", () => {
  it("takes an article in and says what it is made of", async () => {
    const [answer] = await answers([article]);
    expect(answer).toEqual({ id: 1, result: { article: "frost", paragraphs: 1, sentences: 2, language: "en" } });
  });

  it("counts the first line as a paragraph where it isn't said to be the headline", async () => {
    const [answer] = await answers([{ ...article, headline: false }]);
    expect(answer).toMatchObject({ result: { paragraphs: 2, sentences: 3 } });
  });

  it("asks an article, with every text the slice of its offsets", async () => {
    const [, answer] = await answers([article, { id: "q", op: "ask", article: "frost", question: "Who slipped?" }]);
    const start = text.indexOf("Nobody");
    const slice = { start, end: text.length, text: "Nobody slipped." };
    expect(answer).toEqual({
      id: "q",
      result: {
        answered: true,
        confidence: 0.9,
        citations: [{ article: "frost", paragraph: 1, ...slice }],
        answer: slice,
        ranking: [{ article: "frost", start, end: text.length, score: 1 }],
      },
    });
  });

  it("asks the bundled story where no article is named, and by its name", async () => {
    const given = await answers([
      { id: 1, op: "ask", question: "What froze?" },
      { id: 2, op: "ask", article: "harbour", question: "What froze?" },
    ]);
    for (const answer of given) expect(answer).toMatchObject({ result: { citations: [{ article: "harbour" }] } });
  });

  it("keeps the bundled story where an article takes its name", async () => {
    const given = await answers([
      { ...article, article: "harbour" },
      { id: 2, op: "ask", article: "harbour", question: "Who slipped?" },
      { id: 3, op: "ask", question: "What froze?" },
    ]);
    expect(given.slice(1)).toMatchObject([{ result: { answered: true } }, { result: { answered: true } }]);
  });

  it("asks several articles", async () => {
    const [, , answer] = await answers([
      article,
      { id: 2, op: "article", article: "thaw", text: "Somebody slipped on Tuesday." },
      { id: 3, op: "ask", articles: ["frost", "thaw", "frost"], question: "slipped", top: 5 },
    ]);
    expect(answer).toMatchObject({ result: { ranking: [{ article: "frost" }, { article: "thaw" }] } });
  });

  it("declines with a reason, no citation and no answer", async () => {
    const [, answer] = await answers([article, { id: 2, op: "ask", article: "frost", question: "Chess?" }]);
    const result = {
      answered: false,
      confidence: 0,
      reason: "nothing-about-it",
      citations: [],
      answer: null,
      ranking: [],
    };
    expect(answer).toEqual({ id: 2, result });
  });

  it("lists quotations with names for speakers and reporters", async () => {
    const [, answer] = await answers([article, { id: 2, op: "quotations", article: "frost" }]);
    const start = text.indexOf("“we are ready”");
    const quotation = {
      kind: "direct",
      content: [[start, start + "“we are ready”".length]],
      cue: null,
      source: [0, 3],
      speaker: "Ann Lee",
      via: ["Bo Ray"],
      medium: null,
      confidence: 0.5,
    };
    expect(answer).toEqual({ id: 2, result: { quotations: [quotation] } });
  });

  it("checks a quote", async () => {
    const [, answer] = await answers([article, { id: 2, op: "who-said", article: "frost", quote: "nobody slipped" }]);
    const start = text.indexOf("Nobody");
    const match = {
      start,
      end: text.length,
      text: "Nobody slipped.",
      paragraph: 1,
      speaker: null,
      via: [],
      medium: null,
      kind: "narration",
      similarity: 1,
      diff: [{ op: "same", text: "Nobody slipped." }],
    };
    expect(answer).toEqual({ id: 2, result: { verdict: "verbatim", matches: [match] } });
  });

  it("sums an article up in as many sentences as are asked for", async () => {
    const [, answer] = await answers([article, { id: 2, op: "summary", article: "frost", sentences: 1 }]);
    const start = text.indexOf("The mayor");
    const sentence = {
      start,
      end: text.indexOf(" Nobody"),
      text: "The mayor said “we are ready” at noon.",
      paragraph: 1,
    };
    expect(answer).toEqual({ id: 2, result: { sentences: [sentence] } });
  });

  it("searches", async () => {
    const [, answer] = await answers([article, { id: 2, op: "search", articles: ["frost"], query: "noon", limit: 1 }]);
    expect(answer).toMatchObject({ result: { hits: [{ article: "frost", paragraph: 1, score: 1, exact: true }] } });
  });

  it("says whether passages bear a sentence out", async () => {
    const passages = ["The mayor skated.", "Nobody slipped."];
    const given = await answers([
      { id: 1, op: "supports", sentence: "Nobody skated.", passages },
      { id: 2, op: "supports", sentence: "The mayor slept.", passages },
    ]);
    expect(given).toEqual([
      { id: 1, result: { supported: 1, why: null } },
      { id: 2, result: { supported: 0, why: "words" } },
    ]);
  });

  it("replaces an article by the next of the same name", async () => {
    const given = await answers([
      article,
      { id: 2, op: "ask", article: "frost", question: "slipped" },
      { ...article, text: "Rain.\nRoads flooded." },
      { id: 4, op: "ask", article: "frost", question: "slipped" },
      { id: 5, op: "ask", article: "frost", question: "flooded" },
    ]);
    expect(given.slice(3)).toMatchObject([
      { result: { answered: false } },
      { result: { answer: { start: 6, text: "Roads flooded." } } },
    ]);
  });

  it.each([
    ["{", null, "bad-request"],
    ["[]", null, "bad-request"],
    ["null", null, "bad-request"],
    ['"ask"', null, "bad-request"],
    [{ op: "ask", question: "?" }, null, "bad-request"],
    [{ id: null, op: "ask" }, null, "bad-request"],
    [{ id: {}, op: "ask" }, null, "bad-request"],
    [{ id: 1 }, 1, "bad-request"],
    [{ id: 1, op: "dance" }, 1, "unknown-op"],
    [{ id: 1, op: "__proto__" }, 1, "unknown-op"],
    [{ id: 1, op: "people" }, 1, "not-implemented"],
    [{ id: 1, op: "timeline" }, 1, "not-implemented"],
    [{ id: 1, op: "supports", sentence: "a", passages: [] }, 1, "bad-request"],
    [{ id: 1, op: "supports", sentence: "a" }, 1, "bad-request"],
    [{ id: 1, op: "supports", passages: ["a"] }, 1, "bad-request"],
    [{ id: 1, op: "supports", sentence: "a".repeat(3000), passages: ["a"] }, 1, "too-long"],
    [{ id: 1, op: "supports", sentence: "a", passages: ["a".repeat(60_000), "a".repeat(60_000)] }, 1, "too-long"],
    [{ id: 1, op: "ask" }, 1, "bad-request"],
    [{ id: 1, op: "ask", question: 7 }, 1, "bad-request"],
    [{ id: 1, op: "ask", question: "" }, 1, "bad-request"],
    [{ id: 1, op: "ask", question: "🙂🙂" }, 1, "bad-request"],
    [{ id: 1, op: "ask", question: "a".repeat(6000) }, 1, "too-long"],
    [{ id: 1, op: "ask", question: "Who?", top: 0 }, 1, "bad-request"],
    [{ id: 1, op: "ask", question: "Who?", top: "3" }, 1, "bad-request"],
    [{ id: 1, op: "ask", question: "Who?", article: "none" }, 1, "unknown-article"],
    [{ id: 1, op: "ask", question: "Who?", articles: [] }, 1, "bad-request"],
    [{ id: 1, op: "ask", question: "Who?", articles: ["harbour", "none"] }, 1, "unknown-article"],
    [{ id: 1, op: "ask", question: "Who?", article: "harbour", articles: ["harbour"] }, 1, "bad-request"],
    [{ id: 1, op: "quotations", article: "none" }, 1, "unknown-article"],
    [{ id: 1, op: "who-said", article: "none", quote: "so" }, 1, "unknown-article"],
    [{ id: 1, op: "article", article: "a" }, 1, "bad-request"],
    [{ id: 1, op: "article", article: "a", text: "Hi.", headline: "yes" }, 1, "bad-request"],
    [{ id: 1, op: "article", article: "a", text: "a".repeat(2_000_001) }, 1, "too-long"],
  ])("answers %j with its own id and a code", async (request, id, code) => {
    const [answer] = await answers([request]);
    expect(answer).toEqual({ id, error: { code, message: expect.stringMatching(/\w/) } });
  });

  it("takes an empty article for what it is", async () => {
    const given = await answers([
      { id: 1, op: "article", article: "empty", text: "", headline: true },
      { id: 2, op: "quotations", article: "empty" },
      { id: 3, op: "ask", article: "empty", question: "Who?" },
      { id: 4, op: "summary", article: "empty" },
    ]);
    expect(given).toMatchObject([
      { result: { paragraphs: 0, sentences: 0, language: "und" } },
      { result: { quotations: [] } },
      { result: { answered: false } },
      { result: { sentences: [] } },
    ]);
  });

  it("drops the least recently used article past the cap on text", async () => {
    const put = (name: string) => ({ id: name, op: "article", article: name, text: "Snow fell all night." });
    const see = (name: string) => ({ id: name, op: "quotations", article: name });
    const room = createTestRoom(45);
    const given = await answers([put("a"), put("b"), see("a"), put("c"), see("a"), see("b"), see("c")], room);
    expect(given.slice(4)).toMatchObject([
      { id: "a", result: {} },
      { id: "b", error: { code: "unknown-article" } },
      { id: "c", result: {} },
    ]);
  });

  it("reads an article once for all that is asked of it", async () => {
    const knowledge = createPlainKnowledge();
    const ask = { id: 2, op: "ask", article: "frost", question: "Who?" };
    await answers([article, ask, ask, ask], createTestRoom(1000, knowledge));
    expect(knowledge.annotated).toEqual(["frost"]);
  });

  it("turns a fault of ours into a reference, and tells nothing else of it", async () => {
    const knowledge = {
      ...createPlainKnowledge(),
      answer: () => {
        throw new Error("secret");
      },
    };
    const room = createTestRoom(1000, knowledge);
    const reported: unknown[] = [];
    const reportFault = (error: unknown) => {
      reported.push(error);
      return "REF123";
    };
    const line = { kind: "text", text: '{"id":1,"op":"ask","question":"Who?"}' } as const;
    const answer = await answerLine(line, { room, words: en, reportFault });
    expect(answer).toMatchObject({ id: 1, error: { code: "internal", message: expect.stringContaining("REF123") } });
    expect(JSON.stringify(answer)).not.toContain("secret");
    expect(reported).toEqual([new Error("secret")]);
  });
});
