import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tagDocument } from "../../../src/knowledge/tagging/tag-document.ts";
import { rangeSpan, tokenAt, tokensIn } from "../../../src/knowledge/tagging/tagged-document.ts";
import { bundledTagging, tagText } from "./bundled-tagging.ts";

const printed = (text: string) => {
  const document = tagText(text);
  return document.word.map((word, index) => `${word}/${document.tag[index]}`).join(" ");
};

describe("tags", () => {
  it.each([
    ["Loretta Lynch said the inquiry would go on.", "Loretta/PROPN Lynch/PROPN said/VERB"],
    ["“I’m not sure,” the minister said.", "“/PUNCT I/PRON ’m/AUX not/PART sure/ADJ"],
    [
      "The mayor didn’t answer, warning that time was short.",
      "did/AUX n’t/PART answer/VERB ,/PUNCT warning/VERB that/SCONJ",
    ],
    ["The senators’ letter was read by her lawyer.", "senators/NOUN ’/PART letter/NOUN was/AUX read/VERB"],
  ])("%s", (text, expected) => {
    expect(printed(text)).toContain(expected);
  });

  it("are the same whatever was tagged before", () => {
    const text = "Mayor Anna Lynch said on Monday that the plan’s costs worry her. “It’s not over,” she said.";
    const first = tagText(text);
    for (let count = 0; count < 200; count++)
      tagText(`Clinton's lynch said ${count} planks worry Monday's costs mayor${count}.`);
    expect(tagText(text)).toEqual(first);
  });
});

describe("lemmas", () => {
  it.each([
    ["She said they were stopping and had been hoping.", "she say they be stop and have be hope ."],
    ["Officials denied the studies; nobody added or agreed.", "official deny the study ; nobody add or agree ."],
    [
      "The spokeswomen didn’t decide, and wives left addresses.",
      "the spokeswoman do not decide , and wife leave address .",
    ],
  ])("%s", (text, expected) => {
    expect(tagText(text).lemma.join(" ")).toBe(expected);
  });
});

describe("noun chunks", () => {
  const chunks = (text: string) => {
    const document = tagText(text);
    return document.chunks.map((chunk) => {
      const { start, end } = rangeSpan(document, chunk);
      return `${text.slice(start, end)} (${chunk.kind})`;
    });
  };
  it.each([
    ["Ukraine’s Defense Ministry said it had asked.", ["Ukraine’s Defense Ministry (name)", "it (pronoun)"]],
    [
      "The tired aide, who had left, told her on July 3.",
      ["The tired aide (nominal)", "who (pronoun)", "her (pronoun)", "July 3 (time)"],
    ],
    ["The US rejected her claim.", ["The US (name)", "her claim (nominal)"]],
    ["Robert “Bobby” Quill, a clerk, left.", ["Robert “Bobby” Quill (name)", "a clerk (nominal)"]],
    ["Maria 'The Hammer' Stone left.", ["Maria 'The Hammer' Stone (name)"]],
    ["Joe (“Big Joe”) Dunn left.", ["Joe (“Big Joe”) Dunn (name)"]],
  ])("of %s", (text, expected) => {
    expect(chunks(text)).toEqual(expected);
  });
});

describe("quoted regions that name something", () => {
  const names = (text: string) => tagText(text).regions.map((region) => region.names);
  it.each([
    ["a nickname", "Robert “Bobby” Quill left.", ["nickname"]],
    ["a nickname of two words", "Maria “The Hammer” Stone left.", ["nickname"]],
    ["a film", "The film “The Old Man and the Sea” was long.", ["title"]],
    ["a film of one word", "She saw the film “Frozen” twice.", ["title"]],
    ["an album behind a comma", "Her second album, “What We Did Last Summer,” was sold.", ["title"]],
    ["a title that is called so", "He wrote a documentary titled “They Shall Not Pass.”", ["title"]],
    ["a title before what it is", "“The Boy Who Cried Wolf,” a film about the sea, was long.", ["title"]],
    ["a part in it", "Okafor starred in “The Boy Who Cried Wolf.”", ["title"]],
  ])("are told for %s", (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ["speech", "Okafor said “We Will Win” twice.", [null]],
    ["speech about a film", "“The film was long,” she said.", [null]],
    ["words in a song that aren't its title", "She stopped the song: “We have to go.”", [null]],
    ["scare quotes", "The “experts” on the board left.", [null]],
    ["a thing between names", "Okafor saw “Hamlet” Friday.", [null]],
    ["a word between a name and a noun", "Okafor read “Ulysses” books.", [null]],
    ["a headline's capitals", "Okafor Hails “Great” Harbour Plan", [null]],
    ["speech before an article", "“We will win,” a board member said.", [null]],
  ])("are none for %s", (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe("a tagged document", () => {
  it("holds the headline as paragraph 0 and leaves the page's furniture out", () => {
    const text = "Mayor Resigns\n· example.comThe mayor resigned. She left.\nNobody cheered.";
    const start = text.indexOf("·");
    const document = tagDocument(
      { text, headline: { start: 0, end: 13 }, furniture: [{ start, end: start + 13 }] },
      bundledTagging,
    );
    expect(document.word.join(" ")).toBe("Mayor Resigns The mayor resigned . She left . Nobody cheered .");
    expect(document.sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2]);
  });

  it("has columns that agree with the text, whatever the text", () => {
    const piece = fc.constantFrom(
      "The aide",
      " said ",
      "“",
      "”",
      "‘",
      "’",
      "'s",
      "''",
      ". ",
      "\n",
      "U.S.",
      "-",
      "😀",
      "中文",
      ",",
      "told him",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const document = tagText(text);
        let last = 0;
        for (let token = 0; token < document.length; token++) {
          const [start, end] = [document.start[token] as number, document.end[token] as number];
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(document.word[token]);
          expect(document.word[token]).toMatch(/^\S+$/);
          expect(text.slice(last, start)).toMatch(/^\s*$/);
          expect(tokenAt(document, start)).toBe(token);
          last = end;
        }
        expect(text.slice(last)).toMatch(/^\s*$/);
        expect(document.tag).toHaveLength(document.length);
        expect(tokensIn(document, { start: 0, end: text.length })).toEqual({ from: 0, to: document.length });
        for (const chunk of document.chunks) {
          expect(document.sentence[chunk.from]).toBe(document.sentence[chunk.to - 1]);
          expect(chunk.head).toBeGreaterThanOrEqual(chunk.from);
          expect(chunk.head).toBeLessThan(chunk.to);
        }
      }),
    );
  });
});
