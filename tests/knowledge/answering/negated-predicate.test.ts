import { describe, expect, it } from "vitest";
import { annotate, answerer } from "./resources.ts";

const told = (text: string) => annotate(text.slice(0, 20), text);
const answerTo = (question: string, ...texts: readonly string[]) => answerer.answer(question, texts.map(told));
const shortest = (question: string, text: string) => {
  const answer = answerTo(question, text);
  return answer.kind === "answered" ? answer.shortest?.excerpt : answer.kind;
};

describe("a sentence that denies what is asked", () => {
  it.each([
    ["Who started the fire?", "The fire was not started by Bo Ek, police said. It broke out at noon."],
    ["Who started the fire?", "Bo Ek denied that he had started the fire. It broke out at noon."],
    ["Who started the fire?", "Bo Ek didn’t start the fire. It broke out at noon."],
    ["How much did the museum cost?", "Holt said the museum had not cost 40 million crowns. It opened in May."],
    ["When did the ferry sink?", "The ferry never sank in 1931. It was sold."],
  ])("is no answer: “%s” – %s", (question, text) => {
    const answer = answerTo(question, text);
    expect(answer.kind).toBe("unanswered");
    expect(answer.kind === "unanswered" && answer.nearest.length).toBeGreaterThan(0);
  });

  it.each([
    ["Who started the fire?", "The fire was started by Bo Ek, police said.", "Bo Ek"],
    ["Who started the fire?", "Bo Ek not only started the fire, he filmed it.", "Bo Ek"],
    ["When did the ferry sink?", "The ferry did not sink until 1931.", "1931"],
    [
      "How much did the museum cost?",
      "The museum cost 40 million crowns, which was not the town’s to spend.",
      "40 million crowns",
    ],
    ["Did Bo Ek start the fire?", "Bo Ek did not start the fire, police said.", "did not start the fire"],
  ])("is told from one that doesn't: “%s” – %s", (question, text, words) => {
    expect(shortest(question, text)).toContain(words);
  });

  it("gives way to one that tells", () => {
    const text = "The fire was not started by Bo Ek. The fire was started by Ida Moe, who lives nearby.";
    expect(shortest("Who started the fire?", text)).toBe("Ida Moe");
  });
});

describe("a negated question", () => {
  const report = annotate(
    "report",
    "Ida Moe said that the roof leaks. Bo Ek did not say when the roof would be mended.",
    {
      said: [{ words: "the roof leaks", by: "Ida Moe", source: "Ida Moe" }],
    },
  );

  it.each([
    ["What did Moe not say?", "unanswered"],
    ["What did Ek not say?", "answered"],
    ["What did Moe say?", "answered"],
  ])("wants what isn't so: “%s”", (question, kind) => {
    expect(answerer.answer(question, [report]).kind).toBe(kind);
  });

  it("is answered by a negated sentence", () => {
    expect(shortest("Who did not vote?", "Mayor Tom Ash did not vote. The council voted on Friday.")).toContain(
      "Tom Ash",
    );
    expect(answerTo("Who did not vote?", "The council voted with Tom Ash on Friday. It rained.").kind).toBe(
      "unanswered",
    );
  });
});

describe("what one story says and another denies", () => {
  const said = "Bo Ek started the fire, police said.";
  const denied = "Bo Ek did not start the fire, a court found.";

  it.each(["Who started the fire?", "Did Bo Ek start the fire?"])("stands side by side: “%s”", (question) => {
    const answer = answerTo(question, said, denied);
    expect(answer).toMatchObject({ kind: "answered", storiesDiffer: true });
    expect(answer.kind === "answered" && answer.passages.map(({ citation }) => citation.excerpt).sort()).toEqual([
      denied,
      said,
    ]);
  });

  it("isn't said to differ where both say it", () => {
    const other = "The court found that Bo Ek started the fire.";
    expect(answerTo("Who started the fire?", said, other)).not.toHaveProperty("storiesDiffer");
  });
});
