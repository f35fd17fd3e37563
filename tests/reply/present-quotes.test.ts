import { describe, expect, it } from "vitest";
import type { Quotation } from "../../src/domain/quotation.ts";
import type { Asked } from "../../src/reply/answer-actions.ts";
import { presentQuotes } from "../../src/reply/present-quotes.ts";
import { en } from "../../src/words/en.ts";
import { blocksOf, labelsOf, passage, saidBy, sources } from "./story.ts";

const shown = passage("We’re giving weapons", 4, saidBy("Donald Trump"));
const quoted = (kind: Quotation["kind"]) => ({
  passage: shown,
  quotation: { kind, content: [shown.citation.span], attribution: saidBy("Donald Trump") },
});
const asked: Asked = { command: "quotes", input: { speaker: "Donald Trump" }, private: false, by: "7" };
const present = (count: number, page: number) =>
  presentQuotes(
    { name: "Donald Trump", quotations: Array.from({ length: count }, () => quoted("direct")), page },
    sources,
    asked,
    en,
  );

const turns = ["Earlier", "Later"];

describe("a speaker's quotes", () => {
  it("are numbered on through the pages", () => {
    expect(blocksOf(present(12, 2), "excerpt").map(({ number }) => number)).toEqual([6, 7, 8, 9, 10]);
  });

  it.each([
    [1, ["Later"]],
    [2, ["Earlier", "Later"]],
    [3, ["Earlier"]],
    [99, ["Earlier"]],
  ])("on page %i can be turned to %j", (page, labels) => {
    expect(labelsOf(present(12, page)).filter((label) => turns.includes(label))).toEqual(labels);
  });

  it("need no pages where they fit one", () => {
    expect(labelsOf(present(5, 1)).filter((label) => turns.includes(label))).toEqual([]);
  });

  it.each([0, 5, 12])("can be taken back, as any answer can, where there are %i", (count) => {
    expect(labelsOf(present(count, 1))).toContain("Delete");
  });

  it("mark indirect speech as such", () => {
    const reply = presentQuotes(
      { name: "Donald Trump", quotations: [quoted("indirect")], page: 1 },
      sources,
      asked,
      en,
    );
    expect(blocksOf(reply, "excerpt")[0]?.speaker).toBe("Donald Trump (reported, not word for word)");
  });

  it("say so where there are none", () => {
    expect(blocksOf(present(0, 1), "text")[0]?.text).toBe("The story has no such quote of Donald Trump.");
  });
});
