import { describe, expect, it } from "vitest";
import { annotate, answerer } from "./resources.ts";

const report = annotate(
  "report",
  "Ida Moe criticised former mayor Lars Weil for the flood. The talks covered topics including Norway and the ferry. " +
    "The maker, Strand, claims that the pump is sound. A study by the Ribe Institute put the damage at 9 million crowns. " +
    "Lars Weil, who left in May, opposed the wall. “We will mend the roof,” said the owner, Hilda Tarn.",
  { said: [{ words: "the pump is sound", by: "Nobody Else" }] },
);
const kindOf = (question: string) => answerer.answer(question, [report]).kind;

describe("a question for somebody's words or deeds", () => {
  it.each(["What did Norway say?", "What did Norway criticise?", "What did Ribe criticise about the flood?"])(
    "isn't answered by what others say of them: “%s”",
    (question) => {
      expect(kindOf(question)).toBe("unanswered");
    },
  );

  it.each([
    "What did Moe criticise?",
    "What does Strand claim?",
    "What did the Ribe Institute say about the damage?",
    "What did Weil say of the wall?",
    "What did Tarn say about the roof?",
  ])("is answered where they act: “%s”", (question) => {
    expect(kindOf(question)).toBe("answered");
  });
});

describe("namesakes who speak", () => {
  const meeting = annotate(
    "meeting",
    "Vera Brock said that the roof leaks. Emil Brock said that the roof is sound. Vera Brock said that it rains in often. " +
      "Emil Brock laughed.",
    {
      said: [
        { words: "the roof leaks", by: "Vera Brock", source: "Vera Brock" },
        { words: "the roof is sound", by: "Emil Brock" },
        { words: "it rains in often", by: "Vera Brock" },
      ],
    },
  );
  const speakers = (question: string) => {
    const answer = answerer.answer(question, [meeting]);
    return answer.kind === "answered" ? answer.passages.map(({ attribution }) => attribution?.speaker?.name) : [];
  };

  it("are both shown where only the surname is asked for", () => {
    expect(new Set(speakers("What did Brock say?"))).toEqual(new Set(["Vera Brock", "Emil Brock"]));
  });

  it.each(["Vera Brock", "Emil Brock"])("are told apart by the given name: %s", (name) => {
    expect(speakers(`What did ${name} say?`)[0]).toBe(name);
  });
});
