import { describe, expect, it } from "vitest";
import { unshouted } from "../../../src/knowledge/question/unshouted.ts";
import { answerer, shown, story } from "../answering/resources.ts";

describe("a question all in capitals", () => {
  it.each([
    ["WHO OPENED THE MUSEUM?", "who opened the museum?"],
    ["WHAT'S ÅRE'S MAYOR SAYING", "what's åre's mayor saying"],
    ["Who runs the BBC?", "Who runs the BBC?"],
    ["who runs NATO", "who runs NATO"],
    ["UN?", "UN?"],
    ["NATO AID?", "NATO AID?"],
    ["12?", "12?"],
  ])("“%s” is read as “%s”", (typed, read) => {
    expect(unshouted(typed)).toBe(read);
  });

  it.each([
    ["HOW LONG DID THE CALL LAST?", "about an hour"],
    ["WHO ANNOUNCED THE CALL?", "announced by Putin"],
    ["WAT DID RUTTE SAY ABOUT AID?", "continued military support"],
  ])("“%s” gets the answer that it gets in small letters", (question, words) => {
    expect(shown(question, [story])).toContain(words);
    expect(answerer.answer(question, [story])).toEqual(answerer.answer(question.toLowerCase(), [story]));
  });
});
