import { describe, expect, it } from "vitest";
import { harbour } from "./harbour.ts";
import { answerer, story } from "./resources.ts";

const reasonFor = (question: string, article = story) => {
  const answer = answerer.answer(question, [article]);
  return answer.kind === "unanswered" ? answer.reason : answer.kind;
};

describe("a person whom the story doesn't name", () => {
  it.each(["What did Merkel say?", "What did Macron say?", "What did Angela Merkel say about Ukraine?"])(
    "is said to be missing: “%s”",
    (question) => {
      expect(reasonFor(question)).toBe("unknown-name");
    },
  );

  it.each(["What did the museum say?", "What Did The Museum Say?"])("is none where no name is asked for: “%s”", (q) => {
    expect(reasonFor(q, harbour)).not.toBe("unknown-name");
  });
});
