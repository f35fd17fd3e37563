import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownPassages } from "../../../src/domain/answer.ts";
import { harbour, lynx } from "./harbour.ts";
import { annotate, answerer, story } from "./resources.ts";

describe("an answer", () => {
  it("shows whole sentences of the text and marks words within them", () => {
    const answer = answerer.answer("How long did the call last?", [story]);
    if (answer.kind !== "answered") throw new Error("not answered");
    for (const { citation, marks } of answer.passages) {
      expect(story.article.text.slice(citation.span.start, citation.span.end)).toBe(citation.excerpt);
      for (const mark of marks) {
        expect(mark.start).toBeGreaterThanOrEqual(citation.span.start);
        expect(mark.end).toBeLessThanOrEqual(citation.span.end);
      }
    }
    expect(answer.passages.length).toBeLessThanOrEqual(3);
  });

  it("adds the sentence before where “it” points there", () => {
    const answer = answerer.answer("What time was the call scheduled for?", [story]);
    if (answer.kind !== "answered") throw new Error("not answered");
    expect(answer.passages[0]?.citation.excerpt).toMatch(/^The call took place on July 3.*It was scheduled for 10:00/s);
  });

  it("carries the speaker of what is somebody's claim, and who reports it", () => {
    const answer = answerer.answer("What did Putin say about Moscow's goals?", [story]);
    if (answer.kind !== "answered") throw new Error("not answered");
    expect(answer.passages[0]?.attribution).toMatchObject({
      speaker: { name: "Vladimir Putin" },
      via: [{ name: "Yury Ushakov" }],
    });
  });

  it("carries no speaker where the story itself speaks", () => {
    const answer = answerer.answer("When was the bridge opened?", [harbour]);
    if (answer.kind !== "answered") throw new Error("not answered");
    expect(answer.passages[0]?.attribution).toBeNull();
  });

  it.each([
    ["When was the bridge opened?", harbour, "1931"],
    ["How many cubs did the lynx have?", lynx, "three"],
    ["Which firm won the tender?", harbour, "Brovik"],
  ])("to “%s” is found in few words", (question, article, words) => {
    const answer = answerer.answer(question, [article]);
    expect(answer.kind === "answered" && answer.shortest?.excerpt).toContain(words);
    expect(answer.kind === "answered" && answer.shortest?.excerpt.length).toBeLessThan(30);
  });

  it("ranks at most as many sentences as are asked for, best first", () => {
    const { ranking } = answerer.answer("What did Trump say?", [story], 4);
    expect(ranking).toHaveLength(4);
    const scores = ranking.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

describe("declining", () => {
  it.each([
    ["Who is Sergei Lavrov?", "unknown-name"],
    ["What did Macron say about the ceasefire?", "unknown-name"],
    ["Which band won the song contest?", "nothing-about-it"],
    ["How much did the missiles cost?", "not-this"],
  ] as const)("“%s” says why: %s", (question, reason) => {
    expect(answerer.answer(question, [story])).toMatchObject({ kind: "unanswered", reason });
  });

  it("shows at most three passages that are near", () => {
    const answer = answerer.answer("How much did the missiles cost?", [story]);
    expect(answer.kind === "unanswered" && answer.nearest.length).toBe(3);
  });

  it.each(["", "   ", "?!", "🎉🎉🎉", "Что сказал Путин?", "ماذا قال", "the of and", "\u0000", "a".repeat(6000)])(
    "%j is no question and no fault",
    (question) => {
      expect(["unanswered", "aside"]).toContain(answerer.answer(question, [story]).kind);
    },
  );

  it("asks no article and finds nothing", () => {
    expect(answerer.answer("When was it?", [])).toMatchObject({ kind: "aside", about: "nothing", ranking: [] });
    expect(answerer.answer("When was the bridge opened?", [])).toMatchObject({ kind: "unanswered", ranking: [] });
    expect(answerer.answer("When was the bridge opened?", [annotate("empty", "")]).kind).toBe("unanswered");
  });

  it("never throws, whatever is asked of whatever text", () => {
    const anything = fc.string({ unit: "grapheme", maxLength: 120 });
    fc.assert(
      fc.property(anything, anything, (question, text) => {
        const article = annotate("any", text);
        const answer = answerer.answer(question, [article, story]);
        for (const { citation } of shownPassages(answer)) {
          const source = citation.articleId === "any" ? text : story.article.text;
          expect(source.slice(citation.span.start, citation.span.end)).toBe(citation.excerpt);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("what asks the story nothing", () => {
  it.each(["hello", "Thank you!", "You're useless.", "who are you?", "what can you do?", "And then?"])(
    "“%s” gets no excerpt",
    (message) => {
      expect(answerer.answer(message, [story])).toMatchObject({ kind: "aside", confidence: 0, ranking: [] });
    },
  );

  it("changes nothing where a real question stands beside it", () => {
    const bare = answerer.answer("How long did the call last?", [story]);
    expect(answerer.answer("Hello, how long did the call last?", [story])).toEqual(bare);
    expect(answerer.answer("Hi there! How long did the call last? Thanks a lot.", [story])).toEqual(bare);
  });
});

describe("what is near, but no answer", () => {
  it("shares a word with the question", () => {
    const answer = answerer.answer("How many penguins did the Kremlin adopt?", [story]);
    if (answer.kind !== "unanswered") throw new Error("answered");
    expect(answer.nearest.map(({ citation }) => citation.excerpt)).toEqual([
      expect.stringContaining("Kremlin"),
      ...answer.nearest.slice(1).map(() => expect.any(String)),
    ]);
  });

  it("isn't there where no word is shared", () => {
    expect(answerer.answer("asdf", [story])).toMatchObject({ kind: "unanswered", nearest: [] });
  });
});

describe("several articles", () => {
  const articles = [story, harbour, lynx];

  it.each([
    ["When was the bridge opened?", "harbour"],
    ["How many cubs did the lynx have?", "lynx"],
    ["How long did the call last?", "story"],
  ])("“%s” is answered by %s", (question, id) => {
    const answer = answerer.answer(question, articles);
    expect(answer.kind === "answered" && answer.passages[0]?.citation.articleId).toBe(id);
  });

  it("give the same answer in any order", () => {
    for (const question of ["When was the bridge opened?", "Why did the lynx vanish?", "What did Trump say?"]) {
      const answers = [articles, [lynx, story, harbour], [harbour, lynx, story]].map((order) =>
        JSON.stringify(answerer.answer(question, order)),
      );
      expect(new Set(answers).size).toBe(1);
    }
  });

  it("leave each other's scores as they are", () => {
    const alone = answerer.answer("When was the bridge opened?", [harbour]);
    const among = answerer.answer("When was the bridge opened?", articles);
    expect(among.confidence).toBe(alone.confidence);
    expect(among.ranking.filter(({ articleId }) => articleId === "harbour")[0]).toEqual(alone.ranking[0]);
  });

  it("that say the same are shown newest first, and else as given", () => {
    const text = "The tunnel was opened in 1970. It is long.";
    const older = annotate("older", text, { publishedAt: "2024-01-01" });
    const newer = annotate("newer", text, { publishedAt: "2025-01-01" });
    const undated = annotate("undated", text);
    const { ranking } = answerer.answer("When was the tunnel opened?", [undated, older, newer]);
    expect(ranking.slice(0, 3).map(({ articleId }) => articleId)).toEqual(["newer", "older", "undated"]);
  });
});
