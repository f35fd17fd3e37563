import { describe, expect, it } from "vitest";
import type { Verdict } from "../../../src/domain/quote-check.ts";
import { createQuoteChecker } from "../../../src/knowledge/checking/check-quote.ts";
import { createClaimWords } from "../../../src/knowledge/checking/claim-words.ts";
import { parseSynonyms } from "../../../src/knowledge/retrieval/synonyms.ts";
import { writeArticle } from "../write-article.ts";

const claimWords = createClaimWords("", parseSynonyms(""), "# two sides\nsupport back / oppose resist");
const checkQuote = createQuoteChecker(claimWords);

const story = writeArticle(
  [
    "“The strike is legal,” Lee said. “We have three ships and 40 per cent of the men. I will resign in June.”",
    "Lee said the board supported the ban on cars, that an hour was lost at the old pier, that 12 crews had gone on Friday and that the dam was unsafe.",
  ].join("\n"),
  [
    { kind: "direct", content: ["The strike is legal,"], speaker: "Bo Lee" },
    {
      kind: "direct",
      content: ["We have three ships and 40 per cent of the men. I will resign in June."],
      speaker: "Bo Lee",
    },
    { kind: "indirect", content: ["the board supported the ban on cars"], speaker: "Bo Lee" },
    { kind: "indirect", content: ["an hour was lost at the old pier"], speaker: "Bo Lee" },
    { kind: "indirect", content: ["12 crews had gone on Friday"], speaker: "Bo Lee" },
    { kind: "indirect", content: ["the dam was unsafe"], speaker: "Bo Lee" },
  ],
);

const verdictOf = (quote: string) => checkQuote(quote, null, [story]).verdict;

describe("a quote with one word changed", () => {
  it.each<[string, string, Verdict]>([
    ["made its contrary by a prefix", "The strike is illegal", "altered"],
    ["made its contrary by taking one off", "the dam was safe", "altered"],
    ["into an opposite", "the board opposed the ban on cars", "altered"],
    ["into another form of an opposite", "the board is resisting the ban on cars", "altered"],
    ["into another month", "I will resign in July", "altered"],
    ["into another day", "12 crews had gone on Monday", "altered"],
    ["into another number, in letters", "We have four ships", "altered"],
    ["into another number, in figures", "We have 4 ships", "altered"],
    ["into a number where none was", "2 hours were lost at the old pier", "altered"],
    ["into no number", "hours were lost at the old pier", "reported"],
    ["into another number, in a report", "13 crews had gone on Friday", "altered"],
    ["into the same number in figures", "We have 3 ships", "verbatim"],
    ["into the same number in letters", "twelve crews had gone on Friday", "reported"],
    ["into the same measure", "We have three ships and 40 percent of the men", "verbatim"],
    ["into its sign", "We have three ships and 40% of the men", "verbatim"],
    ["into another form", "the board supports the ban on cars", "reported"],
    ["not at all", "The strike is legal", "verbatim"],
    ["and all others", "The men are illegal", "not-found"],
  ])("%s: “%s” is %s", (_, quote, verdict) => {
    expect(verdictOf(quote)).toBe(verdict);
  });

  it("shows it in the diff", () => {
    expect(checkQuote("The strike is illegal", null, [story]).matches[0]?.diff).toEqual([
      { op: "same", text: "The strike is " },
      { op: "removed", text: "legal" },
      { op: "added", text: "illegal" },
    ]);
  });
});
