import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Verdict } from "../../../src/domain/quote-check.ts";
import { createQuoteChecker } from "../../../src/knowledge/checking/check-quote.ts";
import { createClaimWords } from "../../../src/knowledge/checking/claim-words.ts";
import { blankMarkup } from "../../../src/knowledge/checking/message-markup.ts";
import { readMessage } from "../../../src/knowledge/checking/pasted-message.ts";
import { parseSynonyms } from "../../../src/knowledge/retrieval/synonyms.ts";
import { writeArticle } from "../write-article.ts";

const speakersIn = (message: string) =>
  readMessage(message).flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));

describe("who is claimed in a pasted message", () => {
  it.each([
    ["who signs it", "“We are ready,” said Ann Lee", "Ann Lee"],
    ["who introduces it", "Ann Lee said: “We are ready to work”", "Ann Lee"],
    ["whose label it has", "Ann Lee: We are ready to work", "Ann Lee"],
  ])("is %s", (_name, message, speaker) => {
    expect(speakersIn(message)).toContain(speaker);
  });

  it.each([
    "Did Ann Lee really say “We are ready to work”?",
    "Is it true that Ann Lee said we are ready to work",
    "So Ann Lee literally said: we are ready to work",
    "Ann Lee never said that we are ready to work",
  ])("is the name alone in “%s”", (message) => {
    expect(speakersIn(message)).toContain("Ann Lee");
  });

  it.each(["Norway's Harbour Ministry said it had not asked", "Norway’s Harbour Ministry said it had not asked"])(
    "is never the rest of a name behind its apostrophe: %s",
    (message) => {
      expect(speakersIn(message).filter((speaker) => /^s /.test(speaker))).toEqual([]);
    },
  );
});

describe("a pasted post", () => {
  const checkQuote = createQuoteChecker(createClaimWords("", parseSynonyms("")));
  const said = "The plan to build the pier is dead. We sent three letters.";
  const story = writeArticle(`“${said}” Ann Lee said.`, [{ kind: "direct", content: [said], speaker: "Ann Lee" }]);

  it.each<[string, Verdict, string | undefined]>([
    ["RT @portnews: Ann Lee: The plan to build the pier is dead https://t.co/x1", "verbatim", "Ann Lee"],
    ["RT @portnews: Bo Kay: The plan to build the pier is dead", "other-speaker", "Bo Kay"],
    ["The plan to build the pier is dead #pier #port https://t.co/x1", "verbatim", undefined],
    ["The plan to build the #pier is dead", "verbatim", undefined],
    ["BREAKING: Ann Lee says the plan to build the pier is dead", "verbatim", "Ann Lee"],
    ["🚨BREAKING🚨 — Ann Lee: We sent three letters", "verbatim", "Ann Lee"],
    ["@bo We sent three letters via @portnews", "verbatim", undefined],
    ["**We** sent __three__ letters", "verbatim", undefined],
    ["**Ann Lee:** ||We sent three letters||", "verbatim", "Ann Lee"],
    ["> Ann Lee: We sent\n> three letters", "verbatim", "Ann Lee"],
    [">>> We sent three letters", "verbatim", undefined],
    ["```txt\nWe sent three letters\n```", "verbatim", undefined],
    ["`We sent three letters` <@123456>", "verbatim", undefined],
    ["We [sent three letters](https://example.org/a)", "verbatim", undefined],
    ["**We** sent __four__ letters", "altered", undefined],
    ["We sent #four letters", "altered", undefined],
  ])("%s: %s, by %s", (message, verdict, claimed) => {
    const found = checkQuote(message, null, [story]);
    expect([found.verdict, found.claimed?.name]).toEqual([verdict, claimed]);
  });

  it("keeps its length, its lines and every word that stays where it was", () => {
    const piece = fc.constantFrom(
      "**",
      "__",
      "||",
      "> ",
      "RT @x: ",
      "#tag ",
      "https://a.b/c ",
      "NEWS: ",
      "🚨",
      "[",
      "](",
      "word ",
      "3 ",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const message = pieces.join("");
        const plain = blankMarkup(message);
        expect(plain.length).toBe(message.length);
        for (let at = 0; at < plain.length; at++) if (plain[at] !== " ") expect(plain[at]).toBe(message[at]);
      }),
    );
  });

  it.each([
    "The price rose to $5 * 3",
    "Lee: we go",
    "We [sent] three letters",
    "It cost 5_000",
    "A|B",
    "Note this: no",
  ])("stays as it is without markup: %s", (message) => {
    expect(blankMarkup(message).replace(/\s+/g, "")).toBe(message.replace(/\s|(?<= )\*(?= )/g, ""));
  });
});
