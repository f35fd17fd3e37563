import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains } from "../../../src/domain/span.ts";
import { createKnowledge } from "../../../src/knowledge/create-knowledge.ts";
import { loadResources } from "../../../src/resources.ts";
import { sampleArticle } from "../../store/sample-article.ts";

const knowledge = createKnowledge(loadResources());

function markedIn(text: string, question: string): string | null {
  const article = sampleArticle({ text });
  const answer = knowledge.answer(question, [knowledge.prepare(article, knowledge.annotate(article))]);
  const mark = answer.kind === "answered" ? answer.passages[0]?.marks[0] : undefined;
  return mark ? text.slice(mark.start, mark.end) : null;
}

describe("the words that decide a question of yes or no", () => {
  it.each([
    [
      "The ferry to Merrow will stop running on May 4, its owner said.",
      "Will the ferry stop running?",
      "will stop running on May 4",
    ],
    ["The company did not confirm the sale.", "Did the company confirm the sale?", "did not confirm the sale"],
    [
      "The mayor said he was not satisfied with the plan, and left.",
      "Was the mayor satisfied with the plan?",
      "was not satisfied with the plan",
    ],
    [
      "“I didn’t make any progress with the council,” the mayor said.",
      "Did the mayor make progress?",
      "didn’t make any progress with the council",
    ],
    [
      "The harbour has never closed for more than a day.",
      "Has the harbour ever closed?",
      "has never closed for more than a day",
    ],
    [
      "The director denied that the company had broken its contract.",
      "Did the company break its contract?",
      "denied that the company had broken its contract",
    ],
    [
      "It is not known whether teachers will lose their phones.",
      "Will teachers lose their phones?",
      "is not known whether teachers will lose their phones",
    ],
    [
      "The parents' association said it had not been consulted.",
      "Was the parents' association consulted?",
      "had not been consulted",
    ],
    ["The harbour remains open to small boats.", "Is the harbour open to boats?", "remains open to small boats"],
    [
      "Asked whether the town had paused its repairs, the mayor denied any suspension.",
      "Has the town paused its repairs?",
      "denied any suspension",
    ],
  ])("in “%s” before “%s” are “%s”", (text, question, words) => {
    expect(markedIn(text, question)).toBe(words);
  });

  it.each([
    ["The bridge was opened in 1931.", "When was the bridge opened?", "1931"],
    ["Rain delayed the ferry.", "What delayed the ferry?", "Rain"],
  ])("leave other questions alone: “%s”, “%s”", (text, question, words) => {
    expect(markedIn(text, question)).toBe(words);
  });

  const words = fc.constantFrom(
    "ferry",
    "mayor",
    "was",
    "not",
    "closed",
    "denied",
    "whether",
    ",",
    "that",
    "the",
    "“",
    "has",
  );
  it("stand within what is cited, whatever the sentence", () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 3, maxLength: 14 }), (chosen) => {
        const article = sampleArticle({ text: `${chosen.join(" ")}.` });
        const answer = knowledge.answer("Was the ferry closed?", [knowledge.prepare(article, [])]);
        for (const { citation, marks } of answer.kind === "answered" ? answer.passages : []) {
          for (const mark of marks) expect(contains(citation.span, mark) && mark.start < mark.end).toBe(true);
        }
      }),
    );
  });
});

describe("an answer to a question of yes or no", () => {
  it.each([
    ["The union claimed that the company had sold a boat.", "Did the company sell a boat?", true],
    ["The company has sold a boat.", "Did the company sell a boat?", undefined],
    ["The union claimed that the company had sold a boat.", "What did the company sell?", undefined],
  ])("of “%s” to “%s” rests on a claim: %s", (text, question, rests) => {
    const article = sampleArticle({ text });
    const answer = knowledge.answer(question, [knowledge.prepare(article, knowledge.annotate(article))]);
    expect(answer.kind === "answered" && answer.restsOnClaim).toBe(rests);
  });
});

describe("the words that somebody is asked for", () => {
  it.each([
    [
      "Mayor Ines Orban said that the bridge would close in May.",
      "What did Orban say?",
      "the bridge would close in May",
    ],
    ["Mayor Ines Orban denied any delay.", "What did Orban deny?", "any delay"],
  ])("in “%s” before “%s” are “%s”", (text, question, words) => {
    expect(markedIn(text, question)).toBe(words);
  });
});
