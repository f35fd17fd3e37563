import { describe, expect, it } from "vitest";
import { annotate, answerer, story } from "./resources.ts";

const people = annotate(
  "people",
  `Residents met Anna Lind on Friday. Lind, an engineer from Malmo, explained the plan.

Finance Minister Peter Strand listened. Greta Holm was a teacher before she entered politics. Tom Falk was there too.`,
);

describe("“who is …?”", () => {
  it.each([
    ["Who is Zelensky?", story, "Ukrainian President Volodymyr Zelensky"],
    ["who is mark rutte?", story, "NATO Secretary General Mark Rutte"],
    ["Who's Ushakov?", story, "Kremlin aide Yury Ushakov"],
    ["Who is Anna Lind?", people, "Lind, an engineer from Malmo"],
    ["Who is Peter Strand?", people, "Finance Minister Peter Strand"],
    ["Who was Greta Holm?", people, "Holm was a teacher before she entered politics"],
  ])("%s", (question, article, words) => {
    const answer = answerer.answer(question, [article]);
    expect(answer.kind === "answered" && answer.shortest?.excerpt).toBe(words);
  });

  it("is not answered of somebody who is only mentioned", () => {
    expect(answerer.answer("Who is Tom Falk?", [people])).toMatchObject({ kind: "unanswered", reason: "not-this" });
  });
});
