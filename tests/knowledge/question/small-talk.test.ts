import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSmallTalk } from "../../../src/knowledge/question/small-talk.ts";
import { projectRoot } from "../../project.ts";

const smallTalk = parseSmallTalk(readFileSync(join(projectRoot, "data", "lexicon", "small-talk.txt"), "utf8"));

const talk: readonly (readonly [string, string])[] = [
  ["hello", "greeting"],
  ["Hello there!", "greeting"],
  ["hi verbatim", "greeting"],
  ["hey, how are you?", "greeting"],
  ["What's up?", "greeting"],
  ["Good morning everyone :)", "greeting"],
  ["thanks", "thanks"],
  ["Thank you so much!!!", "thanks"],
  ["ok thanks, that was very good", "thanks"],
  ["good bot", "thanks"],
  ["bye", "farewell"],
  ["Goodbye, have a nice day", "farewell"],
  ["you're useless", "abuse"],
  ["You’re so useless", "abuse"],
  ["you are an idiot", "abuse"],
  ["stupid bot", "abuse"],
  ["shut up", "abuse"],
  ["who are you?", "identity"],
  ["Hi, who are you", "identity"],
  ["are you a bot?", "identity"],
  ["What is your name?", "identity"],
  ["what can you do?", "abilities"],
  ["Hello! What can you do for me?", "abilities"],
  ["help", "abilities"],
  ["How does this work?", "abilities"],
  ["summarise", "summary"],
  ["Summarize the story for me, please.", "summary"],
  ["What is this about?", "summary"],
  ["what's the story about", "summary"],
  ["tl;dr", "summary"],
  ["TLDR please", "summary"],
  ["Hello, can you summarise it?", "summary"],
  ["What happened?", "summary"],
];

const questions = [
  "Who said hello?",
  "Who is Zelensky?",
  "Who are the people of Kyiv?",
  "What can Putin do?",
  "What is the call about?",
  "What happened in Istanbul?",
  "Hello, how long did the call last?",
  "thanks to whom did the talks succeed?",
  "Who thanked the president?",
  "Did he say that they are useless?",
  "Who called the plan stupid?",
  "What did Trump say about help for Ukraine?",
  "Why did the Pentagon help?",
  "Is the bridge good?",
  "Who was wrong?",
  "When did he say goodbye?",
  "What is new in the treaty?",
  "How old is Putin?",
  "What did the summary say?",
  "",
  "?",
];

describe("small talk", () => {
  it.each(talk)("“%s” is %s", (message, about) => {
    expect(smallTalk(message)?.about).toBe(about);
  });

  it.each(questions)("“%s” is a question like others", (message) => {
    expect(smallTalk(message)).toBeNull();
  });

  it.each([
    ["Summarise what Rutte said about aid", "what rutte said about aid"],
    ["Give me a summary of the harbour repairs, please", "harbour repairs please"],
    ["summarise it", null],
    ["A summary of the article", null],
  ])("“%s” wishes for a summary that turns on %s", (message, focus) => {
    expect(smallTalk(message)).toEqual({ about: "summary", focus });
  });

  it("takes a name that the table doesn't have for a question, whatever stands around it", () => {
    const messages = talk.map(([message]) => message.replace(/\p{P}+$/u, ""));
    fc.assert(
      fc.property(fc.constantFrom(...messages), (message) => {
        const found = smallTalk(`${message} Ushakov`);
        expect(found === null || found.focus?.includes("ushakov")).toBe(true);
      }),
    );
  });

  it("refuses a table with a kind that there isn't", () => {
    expect(() => parseSmallTalk("greting: hello")).toThrow(/greting/);
  });
});
