import { describe, expect, it } from "vitest";
import { firstQuestion } from "../../../src/knowledge/question/first-question.ts";
import { answerer, story } from "../answering/resources.ts";

describe("a message with several questions", () => {
  it.each([
    ["How long did it last? And who said so?", "How long did it last?", "And who said so?"],
    ["When will it close? Also who is the mayor? Why?", "When will it close?", "Also who is the mayor? Why?"],
    ["Is the pool closing? what does it cost", "Is the pool closing?", "what does it cost"],
  ])("“%s” asks “%s” first", (message, asked, leftOut) => {
    expect(firstQuestion(message)).toEqual({ asked, leftOut });
  });

  it.each([
    "How long did it last?",
    "Why? Who said so?",
    "The pool closed in May. Why was that?",
    "Who said “when will it close? Never”?",
    "How long did it last? Thanks!",
    "How long did it last???",
  ])("is not “%s”", (message) => {
    expect(firstQuestion(message)).toEqual({ asked: message, leftOut: null });
  });

  it("gets the answer to the first, and is told of the others", () => {
    expect(answerer.answer("How long did the call last? And who announced it?", [story])).toEqual({
      ...answerer.answer("How long did the call last?", [story]),
      leftOut: "And who announced it?",
    });
  });
});
