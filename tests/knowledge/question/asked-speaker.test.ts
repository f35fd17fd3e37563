import { describe, expect, it } from "vitest";
import { findAskedSpeaker } from "../../../src/knowledge/question/asked-speaker.ts";
import { analyse } from "../../../src/knowledge/retrieval/terms.ts";

const speakerOf = (question: string): string | null => {
  const words = analyse(question);
  const found = findAskedSpeaker(words);
  return (
    found &&
    words
      .slice(found.from, found.verb)
      .map(({ word }) => word)
      .join(" ")
  );
};

describe("whose words a question asks for", () => {
  it.each([
    ["What did the NATO chief say about aid?", "the nato chief"],
    ["What is the mayor saying about it?", "the mayor"],
    ["Has Orban denied it?", "orban"],
    ["Was the mayor told in advance?", null],
    ["Is the company blamed?", null],
    ["How long did it last?", null],
  ])("in “%s”: %s", (question, speaker) => {
    expect(speakerOf(question)).toBe(speaker);
  });
});
