import { describe, expect, it } from "vitest";
import { withAskingWord } from "../../../src/knowledge/question/asking-word.ts";

describe("a question word in haste", () => {
  it.each([
    ["wat did ushakov say", "what did ushakov say"],
    ["Whos putin?", "who is putin?"],
    ["Whos Putin?", "who is Putin?"],
    ["  wen was the call", "  when was the call"],
    ["wich missiles were paused", "which missiles were paused"],
  ])("in “%s” is read as in “%s”", (typed, read) => {
    expect(withAskingWord(typed)).toBe(read);
  });

  it.each([
    "What did he say?",
    "Did wat say so?",
    "Wat",
    "Wen Li spoke?",
    "Were deliveries paused?",
    "",
    "“Wen” is a name",
  ])("is left alone in “%s”", (typed) => {
    expect(withAskingWord(typed)).toBe(typed);
  });
});
