import { describe, expect, it } from "vitest";
import type { Verdict } from "../../../src/domain/quote-check.ts";
import { createQuoteChecker } from "../../../src/knowledge/checking/check-quote.ts";
import { createClaimWords } from "../../../src/knowledge/checking/claim-words.ts";
import { parseSynonyms } from "../../../src/knowledge/retrieval/synonyms.ts";
import { writeArticle } from "../write-article.ts";

const claimWords = createClaimWords("paused halted stopped\nshipments deliveries", parseSynonyms("corn =grain"));
const checkQuote = createQuoteChecker(claimWords);

const pier = writeArticle(
  [
    "When asked whether the port had paused its grain shipments, Hill denied any delay. The clerk wondered if the old crane was safe.",
    "Hill said that so many crews had worked, and that the port would not pay a cent to the two mills before May.",
    "Reyes told Hill that Norland would pursue its plans from the east. She said the pier might close, and that only boats from Iran had come.",
    "“They spread the claim that I lied,” Reyes said. Talks followed rumours from the docks that the mayor had sold the pier.",
  ].join("\n"),
  [
    { kind: "indirect", content: ["whether the port had paused its grain shipments"], speaker: null },
    { kind: "indirect", content: ["any delay"], speaker: "Ada Hill" },
    {
      kind: "indirect",
      content: ["so many crews had worked, and that the port would not pay a cent to the two mills before May"],
      speaker: "Ada Hill",
    },
    { kind: "indirect", content: ["Norland would pursue its plans from the east"], speaker: "Ida Reyes" },
    {
      kind: "indirect",
      content: ["the pier might close, and that only boats from Iran had come"],
      speaker: "Ida Reyes",
    },
    { kind: "direct", content: ["They spread the claim that I lied,"], speaker: "Ida Reyes" },
  ],
);

const verdictOf = (quote: string, speaker: string | null = null) => checkQuote(quote, speaker, [pier]).verdict;

describe("a clause that is only asked", () => {
  it.each<[string, string | null, Verdict]>([
    ["the port had paused its grain shipments", null, "out-of-context"],
    ["the port has paused its grain shipments", null, "out-of-context"],
    ["the port halted corn deliveries", null, "out-of-context"],
    ["the port halted corn deliveries", "Hill", "out-of-context"],
    ["the old crane was safe", null, "out-of-context"],
    ["the port had not paused its grain shipments", null, "altered"],
    ["the port had doubled its grain shipments", null, "altered"],
  ])("“%s” (by %s) is %s, never reported", (quote, speaker, verdict) => {
    const check = checkQuote(quote, speaker, [pier]);
    expect([check.verdict, check.matches[0]?.asked]).toEqual([verdict, true]);
  });

  it("ends at its comma", () => {
    expect(checkQuote("Hill denied any delay", null, [pier]).matches[0]?.asked).toBe(false);
  });
});

describe("a statement told again", () => {
  it.each([
    "so many crews have worked",
    "the port will not pay a cent",
    "Norland will pursue plans from the east",
    "the port wouldn't pay a cent to two mills",
    "the pier may close",
  ])("is reported in other tenses, persons and articles: %s", (quote) => {
    expect(verdictOf(quote)).toBe("reported");
  });

  it.each([
    ["an amount", "so few crews had worked"],
    ["its last word", "the port would not pay a dollar"],
    ["a number word", "would not pay a cent to the three mills"],
    ["the order in time", "not pay a cent to the two mills after May"],
    ["the subject before its own words", "Reyes would pursue its plans from the east"],
    ["the subject", "Sundland would pursue its plans from the east"],
    ["the direction", "Norland would pursue its plans to the east"],
    ["the strength", "the pier will close"],
    ["a name by one letter", "only boats from Iraq had come"],
    ["a limit that was left out", "the pier might close, and boats from Iran had come"],
  ])("is altered by another word for %s", (_name, quote) => {
    const check = checkQuote(quote, null, [pier]);
    expect(check.verdict).toBe("altered");
    expect(check.matches[0]?.diff.some(({ op }) => op !== "same")).toBe(true);
  });

  it("is found in words for the same, but not in the words of another measure", () => {
    const told = writeArticle("Lee said the storm had cost a billion crowns.", [
      { kind: "indirect", content: ["the storm had cost a billion crowns"], speaker: "Bo Lee" },
    ]);
    const words = createQuoteChecker(createClaimWords("", parseSynonyms("million =billion\ngale =storm")));
    const claims = ["the gale had cost a billion crowns", "the storm had cost a million crowns"];
    expect(claims.map((claim) => words(claim, null, [told]).verdict)).toEqual(["reported", "altered"]);
  });
});

describe("a negation", () => {
  const told = writeArticle("“We haven’t left. We’re giving boats,” Lee said. The board met at 10:00 a.m. on May 3.", [
    { kind: "direct", content: ["We haven’t left. We’re giving boats,"], speaker: "Bo Lee" },
  ]);

  it("of the sentence before is no negation of these words", () => {
    const [match] = checkQuote("We’re not giving boats", null, [told]).matches;
    expect(match?.negation).toBe("added");
  });

  it("of a sentence that stands elsewhere in the story isn't added", () => {
    const twice = writeArticle("“We made no deal,” Lee said. “I am not happy about that.”", [
      { kind: "direct", content: ["We made no deal,", "I am not happy about that."], speaker: "Bo Lee" },
    ]);
    const negationOf = (quote: string) => checkQuote(quote, null, [twice]).matches[0]?.negation;
    expect(negationOf("I'm not happy about that. We made no deal")).toBeNull();
    expect(negationOf("I'm not happy about this. We made no deal")).toBe("added");
  });

  it("that stands in the same sentence is the story's", () => {
    expect(checkQuote("We haven’t gone. We’re giving boats", null, [told]).matches[0]?.negation).toBeNull();
  });

  it.each(["The board met at 11:00 a.m.", "The board met at 10:00 a.m. on May 4"])(
    "isn't all that alters: another number does, “%s”",
    (quote) => {
      expect(checkQuote(quote, null, [told]).verdict).toBe("altered");
    },
  );
});

describe("a statement with its speaker's name before it", () => {
  const told = writeArticle("Lee saw the risk, but nonetheless urged repairs of the pier.", [
    { kind: "indirect", content: ["nonetheless urged repairs of the pier"], speaker: "Bo Lee" },
  ]);

  it.each<[string, Verdict]>([
    ["Lee urged repairs of the pier", "reported"],
    ["Dahl urged repairs of the pier", "altered"],
    ["Lee urged repairs of the ferry", "altered"],
  ])("“%s” is %s", (quote, verdict) => {
    expect(checkQuote(quote, null, [told]).verdict).toBe(verdict);
  });
});

describe("the name of who tells a statement", () => {
  const told = writeArticle(
    "Dana Reyes claimed that customs chief Paul Reyes took 30,000 euros. Ann Roe told the court that Bob Lee hit Sue Kay and the guard hurt her. Ada Hill said she had no part in it.",
    [
      { kind: "indirect", content: ["that customs chief Paul Reyes took 30,000 euros"], speaker: "Dana Reyes" },
      { kind: "indirect", content: ["that Bob Lee hit Sue Kay and the guard hurt her"], speaker: "Ann Roe" },
      { kind: "indirect", content: ["she had no part in it"], speaker: "Ada Hill" },
    ],
  );

  it.each<[string, Verdict]>([
    ["Dana Reyes took 30,000 euros", "altered"],
    ["Paul Reyes took 30,000 euros", "reported"],
    ["customs chief Reyes took 30,000 euros", "reported"],
    ["Dana Reyes claimed Paul Reyes took 30,000 euros", "reported"],
    ["Bob Lee hit Ann Roe", "altered"],
    ["Bob Lee hit Sue Kay", "reported"],
    ["Ann Roe said Bob Lee hit Sue Kay", "reported"],
    ["Bob Lee hit Sue Kay, Ann Roe said", "reported"],
    ["Ann Roe hurt her", "altered"],
    ["Ada Hill had no part in it", "reported"],
    ["Ann Roe had no part in it", "altered"],
  ])("may stand for themselves alone: “%s” is %s", (quote, verdict) => {
    expect(checkQuote(quote, null, [told]).verdict).toBe(verdict);
  });
});

describe("a statement beside another", () => {
  const told = writeArticle("Lee denied any delay and insisted that the boats were sent, saying it had no debts.", [
    { kind: "indirect", content: ["any delay"], speaker: "Bo Lee" },
    { kind: "indirect", content: ["the boats were sent"], speaker: "Bo Lee" },
    { kind: "indirect", content: ["saying it had no debts"], speaker: "Harbour Board" },
  ]);

  it.each<[string, Verdict]>([
    ["Lee insisted that the boats were sent", "reported"],
    ["Lee insisted the boats are sent", "reported"],
    ["Lee denied that the boats were sent", "altered"],
    ["the Harbour Board had no debts", "reported"],
    ["the Ferry Company had no debts", "altered"],
  ])("“%s” is %s", (quote, verdict) => {
    expect(checkQuote(quote, null, [told]).verdict).toBe(verdict);
  });
});

describe("a message with several people's quotes", () => {
  const told = writeArticle("“We are ready to work,” Lee said. “The pier is not safe today,” Ray said.", [
    { kind: "direct", content: ["We are ready to work,"], speaker: "Bo Lee" },
    { kind: "direct", content: ["The pier is not safe today,"], speaker: "Ida Ray" },
  ]);

  it.each<[string, Verdict, string | undefined]>([
    ["Lee said “We are ready to work”, but Ray said “The pier is not safe today”", "verbatim", "Bo Lee"],
    ["Lee said “We are ready to work”, but Ray said “The pier is safe today”", "altered", "Ida Ray"],
    ["Ray said: “We are ready to work” and Lee said: “The pier is not safe today”", "other-speaker", "Ida Ray"],
    ["Lee: We are ready to work\nRay: The pier is safe today", "altered", "Ida Ray"],
    ["“We are ready to work,” Lee said. “The pier is not safe today,” Ray said.", "verbatim", "Bo Lee"],
    ["“We are ready to work,” Ray said. “The pier is not safe today,” Lee said.", "other-speaker", "Ida Ray"],
    ["“We are ready to work,” said Ms. Ray. “The pier is not safe today,” said Mr. Lee", "other-speaker", "Ida Ray"],
    ["“We are ready to work,” Lee told us on Monday. “The pier is safe today,” Ray added.", "altered", "Ida Ray"],
    ["“We are ready to work,” Lee said. “The pier is not safe today.”", "other-speaker", "Bo Lee"],
    ["“We are ready to work,” Lee said, and Ray said, “The pier is not safe today.”", "verbatim", "Bo Lee"],
    ["Lee said “We are ready to work” and “The pier is not safe today”", "other-speaker", "Bo Lee"],
  ])("“%s” is %s, told of %s", (message, verdict, claimed) => {
    const check = checkQuote(message, null, [told]);
    expect([check.verdict, check.claimed?.name]).toEqual([verdict, claimed]);
  });

  it.each(["BREAKING: We are ready to work", "„We are ready to work“, sagte Lee", "« We are ready to work »"])(
    "is not what this is: %s",
    (message) => {
      expect(checkQuote(message, null, [told])).toMatchObject({ verdict: "verbatim" });
      expect(checkQuote(message, null, [told]).part).toBeUndefined();
    },
  );

  it("is held against whom its label names, also where the words are changed", () => {
    expect(checkQuote("Ray: We were ready to work", null, [told]).verdict).toBe("other-speaker");
  });
});

describe("words out of what is only claimed", () => {
  it.each<[string, Verdict]>([
    ["I lied", "out-of-context"],
    ["the mayor had sold the pier", "out-of-context"],
    ["They spread the claim that I lied", "verbatim"],
  ])("“%s” is %s", (quote, verdict) => {
    expect(verdictOf(quote)).toBe(verdict);
  });
});

describe("too little to check", () => {
  it.each(["the", '""the""', "of the", "not", "I am", "“…”"])("is told of %s", (quote) => {
    expect(checkQuote(quote, null, [pier])).toMatchObject({ verdict: "not-found", tooLittle: true, matches: [] });
  });

  it.each(["lied", "it is what it is"])("is not told of %s", (quote) => {
    expect(checkQuote(quote, null, [pier]).tooLittle).toBeUndefined();
  });
});

describe("the claimed speaker", () => {
  it.each([
    ["hill", { name: "Ada Hill" }],
    ["Ida Reyes", { name: "Ida Reyes" }],
    ["Reyse", { name: "Ida Reyes", takenFrom: "Reyse" }],
    ["norland", { name: "Norland" }],
    ["Quentin Ashworth", { name: "Quentin Ashworth", others: ["Ida Reyes", "Ada Hill"] }],
  ])("“%s” is told as %o", (speaker, claimed) => {
    expect(checkQuote("the pier might close", speaker, [pier]).claimed).toEqual(claimed);
  });

  it.each([
    ["Reyes never said the pier might close", true],
    ["Reyes didn’t actually say that “the pier might close”", true],
    ["Reyes denies having said the pier might close", true],
    ["Did Reyes say the pier might close?", undefined],
    ["Reyes said the port would not pay a cent", undefined],
  ])("of “%s” is contested: %s", (message, contested) => {
    const check = checkQuote(message, null, [pier]);
    expect([check.claimed?.name, check.contested]).toEqual(["Ida Reyes", contested]);
  });
});
