import { describe, expect, it } from "vitest";
import type { QuoteCheck, QuoteMatch, Verdict } from "../../src/domain/quote-check.ts";
import type { Asked } from "../../src/reply/answer-actions.ts";
import { presentCheck } from "../../src/reply/present-check.ts";
import { en } from "../../src/words/en.ts";
import { blocksOf, passage, saidBy, sources } from "./story.ts";

const asked: Asked = { command: "who-said", input: { quote: "giving weapons" }, private: true, by: "7" };
const whole = passage("“We haven’t [suspended supplies]. We’re giving weapons,” he said", 4);
const said = passage("We’re giving weapons", 4, saidBy("Donald Trump"));

const match = (change: Partial<QuoteMatch> = {}): QuoteMatch => ({
  citation: said.citation,
  kind: "direct",
  attribution: said.attribution,
  similarity: 1,
  diff: [{ op: "same", text: "We’re giving weapons" }],
  negation: null,
  sentence: whole.citation,
  cutOff: false,
  ...change,
});
const present = (verdict: Verdict, matches: readonly QuoteMatch[], claimed?: string) => {
  const check: QuoteCheck = { verdict, matches, ...(claimed === undefined ? {} : { claimed: { name: claimed } }) };
  return presentCheck("giving weapons", check, sources, asked, en);
};
const notices = (...given: Parameters<typeof present>) => blocksOf(present(...given), "notice").map(({ text }) => text);

describe("a checked quote", () => {
  it("begins with the verdict in words", () => {
    expect(blocksOf(present("verbatim", [match()]), "text")[0]?.text).toBe("Yes, word for word.");
    expect(blocksOf(present("not-found", []), "text")[0]?.text).toBe("The story doesn't have this quote.");
  });

  it("tells a turned negation before the difference", () => {
    const changed = [{ op: "removed", text: "not" } as const];
    const kinds = present("altered", [match({ diff: changed, negation: "dropped" })]).blocks.map(({ kind }) => kind);
    expect(kinds.indexOf("notice")).toBeLessThan(kinds.indexOf("diff"));
    expect(notices("altered", [match({ diff: changed, negation: "dropped" })])[0]).toMatch(/was left out/);
  });

  it("shows no difference where there is none", () => {
    expect(blocksOf(present("verbatim", [match()]), "diff")).toHaveLength(0);
  });

  it("tells the editor's words from the speaker's", () => {
    expect(notices("verbatim", [match({ editors: true })])).toEqual([
      "The words in brackets are the editor's, not the speaker's.",
    ]);
    expect(notices("verbatim", [match({ editors: false })])).toEqual([]);
  });

  it("names the real speaker beside the claimed one", () => {
    expect(notices("other-speaker", [match()], "Vladimir Putin")).toEqual([
      "Said to be Vladimir Putin's; in the story the words are Donald Trump's.",
    ]);
  });

  it("doesn't say that somebody said what is the story's own", () => {
    const reply = present("other-speaker", [match({ kind: "narration", attribution: null })], "Vladimir Putin");
    expect(blocksOf(reply, "text")[0]?.text).toBe("The words are there, but nobody is quoted with them:");
  });

  it("shows the words marked within their whole sentences", () => {
    const [excerpt] = blocksOf(present("verbatim", [match()]), "excerpt");
    expect(excerpt?.citation.excerpt).toBe(whole.citation.excerpt);
    expect(excerpt?.marks).toEqual([said.citation.span]);
  });

  it("marks what is only near as not this quote", () => {
    const headings = blocksOf(present("not-found", [match({ similarity: 0.6 })]), "heading").map(({ text }) => text);
    expect(headings).toContain("Near this, but not this quote");
  });
});

describe("what a check says of its claim", () => {
  const reply = (check: Partial<QuoteCheck>) =>
    presentCheck("giving weapons", { verdict: "verbatim", matches: [match()], ...check }, sources, asked, en);
  const verdictLine = (check: Partial<QuoteCheck>) => blocksOf(reply(check), "text")[0]?.text;
  const noticeLines = (check: Partial<QuoteCheck>) => blocksOf(reply(check), "notice").map(({ text }) => text);
  const trump = { name: "Donald Trump" };

  it("asks for more where there is too little to check", () => {
    expect(verdictLine({ verdict: "not-found", matches: [], tooLittle: true })).toMatch(/too little to check/);
  });

  it("doesn't call a question a statement, nor name who asked", () => {
    const found = { verdict: "out-of-context", matches: [match({ asked: true })] } as const;
    expect(verdictLine(found)).toBe("Nobody says this in the story. It is only asked:");
    expect(blocksOf(reply(found), "excerpt")[0]?.speaker).toBeNull();
  });

  it("doesn't call what is denied a statement", () => {
    const found = { verdict: "out-of-context", matches: [match({ denied: true })] } as const;
    expect(verdictLine(found)).toBe("Nobody says this in the story. It is what is denied:");
  });

  it("names the denial that stands in the same sentence, which is shown already", () => {
    const denial = { is: "denial", kind: "denies", denier: "Ann Lee", citation: whole.citation, marks: [] } as const;
    expect(noticeLines({ matches: [match({ otherSides: [denial] })] })).toEqual([
      "Ann Lee denies this, in the same sentence.",
    ]);
  });

  it("answers “X never said it” rather than the quote alone", () => {
    expect(verdictLine({ claimed: trump, contested: true })).toMatch(/didn't say this, but the story has it from/);
    const other = { verdict: "other-speaker", claimed: { name: "Vladimir Putin" }, contested: true } as const;
    expect(noticeLines(other)).toEqual([
      "The message says that Vladimir Putin didn't say this. In the story the words are Donald Trump's.",
    ]);
    const changed = { verdict: "altered", claimed: trump, contested: true } as const;
    expect(noticeLines(changed)[0]).toMatch(/Hold it against/);
  });

  it("tells for whom a misspelt name was taken, and whom the story quotes in place of an unknown one", () => {
    expect(noticeLines({ claimed: { ...trump, takenFrom: "Trmup" } })).toEqual(["I took “Trmup” for Donald Trump."]);
    const unknown = { name: "Ann Lee", others: ["Donald Trump", "Mark Rutte"] };
    expect(noticeLines({ verdict: "not-found", matches: [], claimed: unknown })[0]).toMatch(
      /doesn't name Ann Lee. Did you mean .*Donald Trump, Mark Rutte/,
    );
    expect(noticeLines({ claimed: { name: "Ann Lee", others: [] } })).toEqual(["The story doesn't name Ann Lee."]);
  });

  it("says which of several quotes it is about", () => {
    expect(verdictLine({ part: "Lee said “giving weapons”" })).toMatch(/This is about: Lee said/);
  });

  it("shows how a reported statement differs", () => {
    const diff = [{ op: "added", text: "nearly" } as const];
    expect(blocksOf(reply({ verdict: "reported", matches: [match({ diff })] }), "diff")).toHaveLength(1);
    expect(blocksOf(reply({ verdict: "not-found", matches: [match({ diff })] }), "diff")).toHaveLength(0);
  });
});
