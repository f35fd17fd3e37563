import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePeopleLexicon } from "../../../src/knowledge/people/people-lexicon.ts";
import { resolveFollowUp } from "../../../src/knowledge/question/follow-up/resolve-follow-up.ts";
import { projectRoot } from "../../project.ts";
import { bundledTagging } from "../tagging/bundled-tagging.ts";

const knowledge = {
  tagging: bundledTagging,
  people: parsePeopleLexicon(readFileSync(join(projectRoot, "data/lexicon/people.txt"), "utf8")),
};

const resolve = (question: string, typed: string, answer: string | null = null) =>
  resolveFollowUp(typed, { question, answer }, knowledge);

describe("a question with a pronoun", () => {
  it.each([
    ["How long did the call last?", "And who announced it?", "Who announced the call?", "the call"],
    ["How long did the call last?", "When was that?", "When was the call?", "the call"],
    ["how long did the call last", "who confirmed it", "Who confirmed the call", "the call"],
    ["Who announced the call?", "How long did it last?", "How long did the call last?", "the call"],
    ["When was the call?", "and what was it about?", "What was the call about?", "the call"],
    ["What did Rutte say about aid?", "Did he criticise the decision?", "Did Rutte criticise the decision?", "Rutte"],
    ["What did Rutte say about aid?", "Who else spoke about it?", "Who else spoke about aid?", "aid"],
    ["Where did Trump speak?", "What did reporters ask him?", "What did reporters ask Trump?", "Trump"],
    ["Who is Yury Ushakov?", "What is his role?", "What is Yury Ushakov's role?", "Yury Ushakov"],
    ["Which missiles were paused?", "Why were they paused?", "Why were missiles paused?", "missiles"],
    ["What did Trump and Putin discuss?", "Did they agree?", "Did Trump and Putin agree?", "Trump and Putin"],
    ["What did the Kremlin report?", "Did they confirm the date?", "Did the Kremlin confirm the date?", "the Kremlin"],
    ["Why did the Pentagon pause deliveries?", "When did it do so?", "When did the Pentagon do so?", "the Pentagon"],
    ["Is Trump happy with the result of the call?", "When was it?", "When was the call?", "the call"],
    ["What did Trump say about aid?", "Why did he say that?", "Why did Trump say that about aid?", "Trump, aid"],
    ["What did Trump say about aid?", "Who said that?", "Who said that about aid?", "aid"],
    ["What did Trump say about aid?", "Did they ask Biden?", "Did Trump ask Biden?", "Trump"],
    ["Who criticised Biden?", "Is he happy with it?", "Is Biden happy with it?", "Biden"],
    [
      "What did Putin tell Trump about the war?",
      "Does he want to end it?",
      "Does Putin want to end the war?",
      "Putin, the war",
    ],
  ])("after “%s”, “%s” is “%s”", (before, typed, question, about) => {
    expect(resolve(before, typed)).toEqual({ question, about });
  });

  it("takes up whom the answer named where it was asked who", () => {
    expect(resolve("Who announced the call?", "When did he announce it?", "Putin")).toEqual({
      question: "When did Putin announce the call?",
      about: "Putin, the call",
    });
    expect(resolve("Who criticised Biden?", "Why did he do so?", "Trump")?.about).toBe("Trump");
  });
});

describe("a question of question words alone", () => {
  it.each([
    ["How long did the call last?", "Why?", "Why did the call last?", "the call"],
    ["Did the U.S. pause its weapons deliveries?", "Why?", "Why did the U.S. pause its weapons deliveries?"],
    [
      "Did the U.S. pause its weapons deliveries?",
      "and when exactly?",
      "When did the U.S. pause its weapons deliveries?",
    ],
    ["Which missiles were paused?", "why?", "Why were the missiles paused?", "missiles"],
    ["Is Trump happy with the call?", "Why not?", "Why is Trump not happy with the call?", "Trump, the call"],
    ["What did Rutte say about aid?", "Why?", "Why did Rutte say that about aid?", "Rutte, aid"],
    ["what did rutte say", "when?", "When did rutte say that?"],
    ["When did the call take place?", "And where?", "Where did the call take place?", "the call"],
    ["Did the Pentagon pause deliveries?", "How much?", "How much did the Pentagon pause deliveries?"],
    ["Who announced the call?", "Who else?", "Who else announced the call?", "the call"],
    ["Was Trump satisfied with the outcome?", "and who else?", "Who else was satisfied with the outcome?"],
    ["What did Rutte say about aid?", "Who else?", "Who else did say that about aid?"],
    ["What did Rutte say about aid?", "What else?", "What else did Rutte say about aid?"],
    ["How long did the call last?", "And before that?", "What happened before the call?", "the call"],
    ["How long did the call last?", "and then?", "What happened after the call?", "the call"],
    ["How long did the call last?", "What happened next?", "What happened after the call?", "the call"],
    ["How long did the call last?", "says who?", "Who said that about the call?", "the call"],
    ["Was Ukraine told about the changes?", "By whom?", "Who was Ukraine told about the changes?"],
    ["When did Putin announce the call?", "Where?", "Where did Putin announce the call?", "Putin, the call"],
    ["What time was the call scheduled for?", "Why is that?", "Why was the call scheduled for?"],
    ["When did the leaders speak?", "For how long?", "How long did the leaders speak?", "the leaders"],
  ])("after “%s”, “%s” is “%s”", (before, typed, question, about?: string) => {
    const found = resolve(before, typed);
    expect(found?.question).toBe(question);
    if (about !== undefined) expect(found?.about).toBe(about);
  });

  it.each([
    ["Who is Zelensky?", "Why?"],
    ["Who is Zelensky?", "Who else?"],
    ["How long did the call last?", "Who else?"],
    ["How long did the call last?", "What else?"],
    ["Did the Pentagon pause it?", "And before that?"],
    ["What did Putin say?", "and Putin?"],
  ])("after “%s”, “%s” asks nothing together with it", (before, typed) => {
    expect(resolve(before, typed)).toBeNull();
  });

  it("asks of whom the answer named", () => {
    expect(resolve("Who announced the call?", "When?", "Putin")?.question).toBe("When did Putin announce the call?");
  });
});

describe("a question about somebody or something else", () => {
  it.each([
    ["What did Trump say about aid?", "What about Putin?", "What did Putin say about aid?", "aid"],
    ["What did Trump say about aid?", "And Zelensky?", "What did Zelensky say about aid?", "aid"],
    ["What did Rutte say about aid?", "How about the war?", "What did Rutte say about the war?", "Rutte"],
    ["Did Ukraine receive formal notice?", "And the Pentagon?", "Did the Pentagon receive formal notice?"],
    ["How long did the call last?", "What about Putin?", "What about Putin and the call?", "the call"],
  ])("after “%s”, “%s” is “%s”", (before, typed, question, about?: string) => {
    const found = resolve(before, typed);
    expect(found?.question).toBe(question);
    if (about !== undefined) expect(found?.about).toBe(about);
  });
});

describe("a question that stands on its own", () => {
  it.each([
    "Who announced the call?",
    "And who criticised Biden?",
    "When was that call?",
    "What did Putin say about Iran?",
    "Did Putin say he would retreat?",
    "How long was the call and who announced it?",
    "Did Trump change his mind?",
    "Is it true that Putin announced the call?",
    "Does it say why deliveries were paused?",
    "What time is it?",
    "What about the reports that the Pentagon paused deliveries?",
    "Did the Kremlin say that the call was long?",
    "Summarise the story",
    "it?",
    "And?",
    "So what?",
    "Are you sure?",
    "Isn't that true?",
    "Why Ukraine?",
  ])("is left alone: “%s”", (typed) => {
    expect(resolve("What did Rutte say about the budget?", typed)).toBeNull();
  });

  it("as one too long to be a follow-up is", () => {
    expect(resolve("How long did the call last?", `Who announced it? ${"I wonder. ".repeat(30)}`)).toBeNull();
  });

  it("finds nothing to take up where nothing was asked of", () => {
    expect(resolve("Why?", "And who announced it?")).toBeNull();
  });
});

describe("whatever is typed", () => {
  it("gives a question that isn't empty or none at all, the same each time", () => {
    const words = fc.constantFrom(
      ..."and why who it that he his them what about Putin the call did was ? , “ it's".split(" "),
    );
    const sentence = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(fc.oneof(sentence, fc.string()), fc.oneof(sentence, fc.string()), (before, typed) => {
        const found = resolve(before, typed);
        expect(resolve(before, typed)).toEqual(found);
        if (found) expect(found.question.trim() && found.about.trim()).not.toBe("");
      }),
      { numRuns: 300 },
    );
  });
});
