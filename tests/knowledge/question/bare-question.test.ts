import { describe, expect, it } from "vitest";
import { bareQuestion } from "../../../src/knowledge/question/bare-question.ts";
import { parseSmallTalk } from "../../../src/knowledge/question/small-talk.ts";

const smallTalk = parseSmallTalk("greeting: hello\nthanks: thanks\nfiller: there | a lot\nsummary: summarise …");

describe("a bare question", () => {
  it.each([
    ["Hello, who called?", "Who called?"],
    ["Hello there! Hello! Who called?", "Who called?"],
    ["Who called? Thanks a lot!", "Who called?"],
    ["Hello. Who called? Thanks.", "Who called?"],
    ["Who called?", "Who called?"],
    ["Who said, hello?", "Who said, hello?"],
    ["Hello who called?", "Hello who called?"],
    ["Okafor, who is she?", "Okafor, who is she?"],
    ["Summarise this. Who called?", "Summarise this. Who called?"],
  ])("“%s” asks “%s”", (message, question) => {
    expect(bareQuestion(message, smallTalk).toLowerCase()).toBe(question.toLowerCase());
  });
});
