import { describe, expect, it } from "vitest";
import type { QuotationKind } from "../../../src/domain/quotation.ts";
import type { Verdict } from "../../../src/domain/quote-check.ts";
import { createQuoteChecker } from "../../../src/knowledge/checking/check-quote.ts";
import { createClaimWords } from "../../../src/knowledge/checking/claim-words.ts";
import { parseSynonyms } from "../../../src/knowledge/retrieval/synonyms.ts";
import { writeArticle } from "../write-article.ts";

const checkQuote = createQuoteChecker(createClaimWords("", parseSynonyms("")));

/** Checks an excerpt of what Ann Roe says in a story: between quotation marks, or in the reporter's words. */
function verdictIn(said: string, excerpt: string, kind: QuotationKind = "direct"): Verdict {
  const text = kind === "direct" ? `“${said}” Mayor Ann Roe said.` : `Mayor Ann Roe said that ${said}`;
  const story = writeArticle(text, [{ kind, content: [said], speaker: "Ann Roe" }]);
  const check = checkQuote(excerpt, null, [story]);
  expect(check.matches[0]?.cutOff).toBe(check.verdict === "out-of-context");
  return check.verdict;
}

describe("an excerpt is out of context without", () => {
  it.each([
    ["its condition", "If we lose, I will resign,", "I will resign"],
    ["its condition, and then “then”", "If we lose, then I will resign,", "I will resign"],
    ["its exception", "Unless the court finds new evidence, I will resign,", "I will resign"],
    ["what never came about", "Had we lost, I would have resigned,", "I would have resigned"],
    ["what may come about", "Should they strike, the port will close,", "the port will close"],
    ["a condition within", "And I tell you, if we lose, I will resign,", "I will resign"],
    ["a condition of its cause", "We came because if they win, we lose the pier,", "we lose the pier"],
    ["a condition of what is promised", "I promise if we lose, I will resign,", "I will resign"],
    ["what it lacks", "Without the grant, the school will close,", "the school will close"],
    ["the term until then", "Until they pay, we will not work,", "we will not work"],
    ["a condition behind it", "I will resign only after the vote,", "I will resign"],
    ["a condition further behind", "We will close the pier in May if the money is late,", "We will close the pier"],
    ["its turn", "It is a good plan, but it costs too much,", "It is a good plan"],
    ["the negation of the whole", "It is not the case that we lied,", "we lied"],
    ["doubt", "I am not sure the police are corrupt,", "the police are corrupt"],
    ["how few believe it", "Few of us believe the plan works,", "the plan works"],
    ["what is lacking", "There is no evidence that the dam leaked,", "the dam leaked"],
    ["its wish", "I hope the crane is safe,", "the crane is safe"],
    ["its hedge", "Perhaps the ferry was late,", "the ferry was late"],
    ["a hedge of hearsay", "They reportedly sold the boats,", "sold the boats"],
    ["a hedge behind it", "They sold the boats, allegedly,", "They sold the boats"],
    ["who else says so", "Ann Lee said the war is over,", "the war is over"],
    ["who else says so, behind it", "The mayor is a liar, my opponent says,", "The mayor is a liar"],
    ["how many it is", "Most of the ships were safe,", "the ships were safe"],
    ["what part it is", "Forty percent of the ships were safe,", "the ships were safe"],
    ["that it is no more than that", "Only the crew was hurt,", "the crew was hurt"],
  ])("%s: “%s” as “%s”", (_, said, excerpt) => {
    expect(verdictIn(said, excerpt)).toBe("out-of-context");
  });

  it.each([
    ["if wages fall, its members will strike.", "its members will strike", "out-of-context"],
    ["if wages fell, its members would strike.", "its members will strike", "out-of-context"],
    ["if wages fell, its members would strike.", "if wages fall, its members will strike", "reported"],
    ["if wages fell, its members would strike.", "should wages fall, its members will strike", "reported"],
    ["if wages fell, its members would strike.", "wages fall, its members will strike", "out-of-context"],
    ["on Monday, its members would strike.", "its members will strike", "reported"],
  ] as const)("its condition in reported speech too: “%s” as “%s” is %s", (said, excerpt, verdict) => {
    expect(verdictIn(said, excerpt, "indirect")).toBe(verdict);
  });

  it("its condition, also where the story parts the two", () => {
    const story = writeArticle("“If we lose,” Roe said, “I will resign.”", [
      { kind: "direct", content: ["If we lose,", "I will resign."], speaker: "Ann Roe" },
    ]);
    const verdicts = ["I will resign", "If we lose, I will resign"].map((quote) => checkQuote(quote, null, [story]));
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(["out-of-context", "verbatim"]);
  });

  it.each([
    ["I doubt that the crane is safe,", "I … the crane is safe", "out-of-context"],
    ["We saw it all. I doubt that the crane is safe,", "We saw it all … the crane is safe", "out-of-context"],
    ["We will close it if the money is late, and sell it,", "We will close it … and sell it", "out-of-context"],
    ["We will close it, but not today, and sell it,", "We will close it … and sell it", "verbatim"],
    ["If the money arrives late, we will close the pier,", "If the money … we will close the pier", "verbatim"],
    ["The crane is old and big, and the pier is safe,", "The crane is old … the pier is safe", "verbatim"],
  ] as const)("what a marked omission leaves out: “%s” as “%s” is %s", (said, excerpt, verdict) => {
    expect(verdictIn(said, excerpt)).toBe(verdict);
  });
});

describe("an excerpt stays in its context", () => {
  it.each([
    ["with its condition", "If we lose, I will resign,", "If we lose, I will resign"],
    ["without a time", "On Monday, we will close the school,", "we will close the school"],
    ["without an aside", "As I told you, we will close the school,", "we will close the school"],
    ["without one that agrees", "As Ann Lee said, the war is over,", "the war is over"],
    ["without the speaker's own saying", "I have always said the war is over,", "the war is over"],
    ["without the speaker's own belief", "I think the war is over,", "the war is over"],
    ["without “if you ask me”", "If you ask me, the war is over,", "the war is over"],
    ["where no doubt is left", "There is no doubt that the war is over,", "the war is over"],
    ["where nobody can deny it", "They can’t deny that the war is over,", "the war is over"],
    ["beside another sentence's condition", "If we lose, we go. The crews are proud,", "The crews are proud"],
    ["beside a turn from a condition", "If we lose, we pay, but the pier stays,", "the pier stays"],
    ["beside a clause that is joined", "We will go, if they pay, and the crews are proud,", "the crews are proud"],
    ["without a cause", "The plan is good because it saves money,", "The plan is good"],
    ["that begins with its part itself", "Some of the money is gone,", "Some of the money"],
    ["all of it", "All of the ships were safe,", "the ships were safe"],
    ["beside what is no part of it", "The captain of the ship was safe,", "the ship was safe"],
  ])("%s: “%s” as “%s”", (_, said, excerpt) => {
    expect(verdictIn(said, excerpt)).toBe("verbatim");
  });
});
