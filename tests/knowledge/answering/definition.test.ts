import { describe, expect, it } from "vitest";
import { annotate, answerer, story } from "./resources.ts";

const people = annotate(
  "people",
  `Residents met Anna Lind on Friday. Lind, an engineer from Malmo, explained the plan.

Finance Minister Peter Strand listened. Greta Holm was a teacher before she entered politics. Tom Falk was there too.`,
);

const namesakes = annotate(
  "namesakes",
  "Councillor Vera Brock, who chairs the panel, spoke first. Brock told the room that it leaks. Her nephew, Emil Brock, a convicted forger, laughed. Brock then left with Tove Brock, head of the town's archive.",
);

const forms = annotate(
  "forms",
  "The ex-minister Ole Ravn and the acting director Mia Torp gave talks. Then he criticised former President Lars Weil for " +
    "it. The self-styled prophet Aron Quist prayed with convicted forger Nils Hede. Hill-born Danish runner Ida Krag won. Its " +
    "regional organiser, Pia Foss, called it off. The head of the ferry company, Jon Bly, agreed. It was opened by Eva Munk, " +
    "the paper said. In the end the crowd met Rolf Dam. Kaj Toft, 24, a swimmer from Ribe, came last, before Jens Vik.",
);

describe("“who is …?”", () => {
  it.each([
    ["Who is Zelensky?", story, "Ukrainian President Volodymyr Zelensky"],
    ["who is mark rutte?", story, "NATO Secretary General Mark Rutte"],
    ["Who's Ushakov?", story, "Kremlin aide Yury Ushakov"],
    ["Who is Anna Lind?", people, "Lind, an engineer from Malmo"],
    ["Who is Peter Strand?", people, "Finance Minister Peter Strand"],
    ["Who was Greta Holm?", people, "Greta Holm was a teacher before she entered politics"],
    ["Who is Biden?", story, "former President Biden"],
    ["Who is Trump?", story, "US President Donald Trump"],
    ["Who is Ole Ravn?", forms, "ex-minister Ole Ravn"],
    ["Who is Mia Torp?", forms, "acting director Mia Torp"],
    ["Who is Lars Weil?", forms, "former President Lars Weil"],
    ["Who is Aron Quist?", forms, "self-styled prophet Aron Quist"],
    ["Who is Nils Hede?", forms, "convicted forger Nils Hede"],
    ["Who is Ida Krag?", forms, "Hill-born Danish runner Ida Krag"],
    ["Who is Pia Foss?", forms, "Its regional organiser, Pia Foss"],
    ["Who is Jon Bly?", forms, "The head of the ferry company, Jon Bly"],
    ["Who is Kaj Toft?", forms, "Kaj Toft, 24, a swimmer from Ribe"],
    ["Who is Vera Brock?", namesakes, "Councillor Vera Brock, who chairs the panel"],
    ["Who is Emil Brock?", namesakes, "Her nephew, Emil Brock, a convicted forger"],
  ])("%s", (question, article, words) => {
    const answer = answerer.answer(question, [article]);
    expect(answer.kind === "answered" && answer.shortest?.excerpt).toBe(words);
  });

  it.each([
    ["Who is Tom Falk?", people],
    ["Who is Tove Munk?", namesakes],
    ["Who is Eva Munk?", forms],
    ["Who is Rolf Dam?", forms],
    ["Who is Jens Vik?", forms],
  ])("is not answered of somebody who is only mentioned: %s", (question, article) => {
    expect(answerer.answer(question, [article]).kind).toBe("unanswered");
  });

  it("asked with a surname that several bear tells of each", () => {
    const answer = answerer.answer("Who is Brock?", [namesakes]);
    const marked =
      answer.kind === "answered" &&
      answer.passages.flatMap(({ marks }) => marks.map(({ start, end }) => namesakes.article.text.slice(start, end)));
    expect(marked).toEqual([
      "Councillor Vera Brock, who chairs the panel",
      "Her nephew, Emil Brock, a convicted forger",
      "Tove Brock, head of the town's archive",
    ]);
  });
});
