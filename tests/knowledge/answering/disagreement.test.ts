import { describe, expect, it } from "vitest";
import type { AnnotatedArticle } from "../../../src/knowledge/annotated-article.ts";
import { annotate, answerer } from "./resources.ts";

const courier = annotate(
  "courier",
  `The footbridge of Aldermoor was opened in 1931 and is 120 metres long, the town archive says. Its repair will cost 4.2 million crowns and will be finished in July.

The engineer Paul Brandt designed the footbridge. About 9,000 people cross it every day, and the crossing takes an hour at noon on market days.

The firm Brovik won the tender for the repair. The council meets again on Thursday.`,
  { publishedAt: "2025-03-01" },
);

const gazette = annotate(
  "gazette",
  `The footbridge of Aldermoor was opened in 1934, and it is 120 metres long, a museum says. Its repair will cost 6 million crowns and will be finished in September.

The engineer Edith Lund designed the footbridge. Some 9,400 people cross it every day, and the crossing takes 60 minutes at noon on market days.

The firm Nordbau won the tender for the repair. The council meets again on Friday.`,
  { publishedAt: "2025-04-01" },
);

const elsewhere = annotate(
  "elsewhere",
  "The footbridge of Tarn was opened in 1950. Its repair will cost 1 million crowns. The engineer Ole Dahl designed it.",
);

const citing = (question: string, articles: readonly AnnotatedArticle[]) => {
  const answer = answerer.answer(question, articles);
  if (answer.kind !== "answered") throw new Error(`“${question}” isn't answered`);
  return { differ: answer.storiesDiffer ?? false, ids: answer.passages.map(({ citation }) => citation.articleId) };
};

describe("two stories that answer otherwise", () => {
  it.each([
    ["When was the footbridge of Aldermoor opened?", "years"],
    ["How much will the repair of the footbridge cost?", "sums"],
    ["Who designed the footbridge of Aldermoor?", "people"],
    ["When will the repair of the footbridge be finished?", "months"],
    ["When does the council of Aldermoor meet again?", "days"],
  ])("“%s”: both stand side by side, first in the answer (%s)", (question) => {
    const { differ, ids } = citing(question, [courier, gazette]);
    expect(differ).toBe(true);
    expect(new Set(ids.slice(0, 2))).toEqual(new Set(["courier", "gazette"]));
  });

  it("stand in the same order whichever is given first, the newer before the older where they tie", () => {
    const question = "When was the footbridge of Aldermoor opened?";
    const old = annotate("old", "The mill of Aldermoor was sold in 1901.", { publishedAt: "2020-01-01" });
    const young = annotate("young", "The mill of Aldermoor was sold in 1902.", { publishedAt: "2021-01-01" });
    expect(citing("When was the mill of Aldermoor sold?", [old, young]).ids).toEqual(["young", "old"]);
    expect(answerer.answer(question, [courier, gazette])).toEqual(answerer.answer(question, [gazette, courier]));
  });

  it("show what each says, marked", () => {
    const answer = answerer.answer("When was the footbridge of Aldermoor opened?", [courier, gazette]);
    if (answer.kind !== "answered") throw new Error("not answered");
    const texts = answer.passages.slice(0, 2).map(({ citation }) => citation.excerpt);
    expect(texts.join("\n")).toMatch(/1931/);
    expect(texts.join("\n")).toMatch(/1934/);
    for (const { marks } of answer.passages.slice(0, 2)) expect(marks.length).toBe(1);
  });
});

describe("stories that don't differ", () => {
  it.each([
    ["How long is the footbridge of Aldermoor?", "the same figure"],
    ["How many people cross the footbridge every day?", "rough figures that are close"],
    ["How long does the crossing take at noon?", "an hour and 60 minutes"],
  ])("“%s”: %s", (question) => {
    expect(citing(question, [courier, gazette]).differ).toBe(false);
  });

  it("speak of other things: a bridge elsewhere is no rival", () => {
    expect(citing("When was the footbridge of Aldermoor opened?", [courier, elsewhere]).differ).toBe(false);
  });

  it("are one story alone", () => {
    expect(citing("When was the footbridge of Aldermoor opened?", [courier]).differ).toBe(false);
  });
});

describe("the same things counted otherwise", () => {
  const plan = annotate(
    "plan",
    "The library’s 12 employees will be offered posts in the town hall. It closes in March.",
  );
  const delay = annotate(
    "delay",
    "The library closes in June. Councillor Vera Brock said the delay would give the 14 employees more time to find posts.",
  );
  const visits = annotate("visits", "The library closes in June. In May the town planted 14 trees, an employee said.");

  it("stand side by side, in whatever words around them", () => {
    expect(citing("How many employees does the library have?", [plan, delay])).toEqual({
      differ: true,
      ids: ["plan", "delay"],
    });
  });

  it("are not other things counted", () => {
    expect(citing("How many employees does the library have?", [plan, visits]).differ).toBe(false);
  });
});
