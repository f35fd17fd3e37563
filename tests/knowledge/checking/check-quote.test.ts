import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Verdict } from "../../../src/domain/quote-check.ts";
import { slice } from "../../../src/domain/span.ts";
import { createQuoteChecker } from "../../../src/knowledge/checking/check-quote.ts";
import { createClaimWords } from "../../../src/knowledge/checking/claim-words.ts";
import { parseSynonyms } from "../../../src/knowledge/retrieval/synonyms.ts";
import { harbourStory } from "../harbour-story.ts";
import { writeArticle } from "../write-article.ts";

const checkQuote = createQuoteChecker(createClaimWords("promised pledged\ninspected examined", parseSynonyms("")));
const check = (quote: string, speaker: string | null = null) => checkQuote(quote, speaker, [harbourStory]);

describe("a checked quote", () => {
  it.each<[string, string | null, Verdict]>([
    // as it stands, and what reporters may leave out or write otherwise
    ["I don’t think the crane is safe.", null, "verbatim"],
    ["i dont THINK the crane is safe".replace("dont", "don't"), null, "verbatim"],
    ["I do not think the crane is safe", null, "verbatim"],
    ["and we are proud of the crews", null, "verbatim"],
    ["They paid us in promises, but promises don't mend a crane", null, "verbatim"],
    ["They paid us in promises … Five of our people were hurt", null, "verbatim"],
    ["They paid us [...] promises don't mend a crane", null, "verbatim"],
    ["We didn't lose a single vessel and we are proud of the crews", null, "verbatim"],
    ["a generous grant", null, "verbatim"],
    ["The crane had been inspected in March", null, "verbatim"],
    // changed
    ["We lost a single vessel", null, "altered"],
    ["They paid us in promises, but promises mend a crane", null, "altered"],
    ["We are not ready to work", null, "altered"],
    ["Nine of our people were hurt in 2019", null, "altered"],
    ["Five of our people were hurt in 2018", null, "altered"],
    ["Five of our crews were hurt in 2019", null, "altered"],
    ["They paid us in promises, but promises don", null, "altered"],
    ["repairs would be finished before spring", null, "altered"],
    // in the reporter's words
    ["repairs would not be finished before spring", null, "reported"],
    ["the repairs will not be finished before spring", null, "reported"],
    ["The port company neglected the old cranes", null, "reported"],
    ["new lighting for the eastern pier", null, "reported"],
    // cut
    ["we will close the eastern pier", null, "out-of-context"],
    ["If the money arrives late, we will close the eastern pier", null, "verbatim"],
    ["the money arrives late, we will close the eastern pier", null, "out-of-context"],
    ["the crane is safe", null, "out-of-context"],
    ["They paid us in promises", null, "out-of-context"],
    // somebody else's
    ["We are ready to work", "Lindqvist", "verbatim"],
    ["We are ready to work", "the harbour master", "verbatim"],
    ["We are ready to work", "Lindquist", "verbatim"],
    ["We are ready to work", "Tom Lindkvisst", "verbatim"],
    ["We are ready to work", "Tom Sawyer", "other-speaker"],
    ["We are ready to work", "Ruth Okafor", "other-speaker"],
    ["We are ready to work", "Angela Merkel", "other-speaker"],
    ["Five of our people were hurt in 2019", "Ana Okafor", "verbatim"],
    ["Five of our people were hurt in 2019", "Okafor", "verbatim"],
    ["Five of our people were hurt in 2019", "Ruth Okafor", "other-speaker"],
    ["new lighting for the eastern pier", "Ruth Okafor", "reported"],
    ["The crane had been inspected in March", "Tom Lindqvist", "other-speaker"],
    // nowhere
    ["The fishing season will be longer next year", null, "not-found"],
    ["We are all very tired", null, "not-found"],
    ["", null, "not-found"],
    ["🙂🙂🙂", null, "not-found"],
    ["ولم نفقد سفينة واحدة", null, "not-found"],
    ["@everyone [x](https://example.org)", null, "not-found"],
  ])("“%s” (by %s) is %s", (quote, speaker, verdict) => {
    expect(check(quote, speaker).verdict).toBe(verdict);
  });

  it.each<[string, string | undefined, Verdict]>([
    ["Lindqvist: We are ready to work", "Tom Lindqvist", "verbatim"],
    ["Tom Lindqvist said that we are ready to work", "Tom Lindqvist", "verbatim"],
    ["lindqvist said we are ready to work", "Tom Lindqvist", "verbatim"],
    ["“We are ready to work,” said Tom Lindqvist.", "Tom Lindqvist", "verbatim"],
    ["We are ready to work — Tom Lindqvist", "Tom Lindqvist", "verbatim"],
    ["Ruth Okafor: “We are ready to work”", "Ruth Okafor", "other-speaker"],
    ["According to Ruth Okafor, repairs would not be finished before spring", "Ruth Okafor", "other-speaker"],
    ["look at this lol “We are ready to work” unbelievable", undefined, "verbatim"],
    ["What I would say is we are ready to work", undefined, "altered"],
  ])("in the message “%s” is claimed to be by %s and is %s", (message, claimed, verdict) => {
    const found = check(message);
    expect([found.claimed?.name, found.verdict]).toEqual([claimed, verdict]);
  });

  it.each([
    ["We lost a single vessel", "dropped"],
    ["They paid us in promises, but promises mend a crane", "dropped"],
    ["repairs would be finished before spring", "dropped"],
    ["We are not ready to work", "added"],
    ["We will never be ready to work", "added"],
    ["Nine of our people were hurt in 2019", null],
    ["We are ready to work", null],
  ])("“%s” has a negation %s", (quote, negation) => {
    expect(check(quote).matches[0]?.negation).toBe(negation);
  });

  it.each<[string, string, Verdict, string | null]>([
    ["We did not close the school.", "We did … close the school", "altered", "dropped"],
    ["We did not close the school.", "We [...] close the school", "altered", "dropped"],
    ["We did not ever want to close the school.", "We did … close the school", "altered", "dropped"],
    ["We have no money for boats.", "We have … money for boats", "altered", "dropped"],
    ["We did not, in the end, close the school.", "We did not … close the school", "verbatim", null],
    ["We sold, not lent, the boats to the school.", "We sold … the boats to the school", "verbatim", null],
    ["The crews are not lazy but very tired.", "The crews are … very tired", "verbatim", null],
    ["We saw it. Nobody spoke. We went to the school.", "We saw it … We went to the school", "verbatim", null],
  ])("of “%s” with an omission, “%s”, is %s, negation %s", (said, quote, verdict, negation) => {
    const told = writeArticle(`“${said}” Lee said.`, [{ kind: "direct", content: [said], speaker: "Bo Lee" }]);
    const found = checkQuote(quote, null, [told]);
    expect([found.verdict, found.verdict === "altered" ? found.matches[0]?.negation : null]).toEqual([
      verdict,
      negation,
    ]);
  });

  it.each<[string, boolean, readonly string[]]>([
    ["They paid us in promises of overtime, but promises don’t mend a crane", true, ["[", "]"]],
    ["They paid us in promises [of overtime], but promises don’t mend a crane", false, []],
    ["They paid us in promises, but promises don’t mend a crane", false, ["[of overtime]"]],
  ])("tells an editor's words from the speaker's: “%s”, %s", (quote, editors, removed) => {
    const found = check(quote);
    const diff = found.matches[0]?.diff.filter(({ op }) => op === "removed").map(({ text }) => text.trim());
    expect([found.verdict, found.matches[0]?.editors, diff]).toEqual(["verbatim", editors, removed]);
  });

  it("is shown beside the story's wording, word for word", () => {
    const [match] = check("we are really proud of the crew").matches;
    expect(match?.citation.excerpt).toBe("and we are, you know, proud of the crews");
    const story = match?.diff.filter(({ op }) => op !== "added").map(({ text }) => text);
    expect(story?.join("").replace(/\s+/g, " ")).toContain("you know, proud of the crews");
    expect(match?.diff).toContainEqual({ op: "added", text: "crew" });
    expect(match?.diff).toContainEqual({ op: "removed", text: "crews" });
  });

  it("comes with the whole sentence where it was cut out of it", () => {
    const [match] = check("the crane is safe").matches;
    expect(match?.sentence.excerpt).toContain("I don’t think the crane is safe.");
    expect(check("We are ready to work").matches[0]?.cutOff).toBe(false);
  });

  it("keeps the chain of who reports it", () => {
    const attribution = check("new lighting for the eastern pier").matches[0]?.attribution;
    expect(attribution?.speaker?.name).toBe("the ministry");
    expect(attribution?.via.map(({ name }) => name)).toEqual(["Ruth Okafor"]);
  });

  it("belongs to whoever said all of it, and its inner part to whom they quote", () => {
    const told = writeArticle("“She told me the dam would hold for a hundred years,” Lee said.", [
      { kind: "direct", content: ["She told me the dam would hold for a hundred years,"], speaker: "Bo Lee" },
      { kind: "indirect", content: ["the dam would hold for a hundred years"], speaker: "Ida Ray", via: ["Bo Lee"] },
    ]);
    const speakerOf = (quote: string) => checkQuote(quote, null, [told]).matches[0]?.attribution?.speaker?.name;
    expect(speakerOf("She told me the dam would hold for a hundred years")).toBe("Bo Lee");
    expect(speakerOf("the dam would hold for a hundred years")).toBe("Ida Ray");
    expect(checkQuote("the dam would hold", "Ida Ray", [told]).verdict).toBe("out-of-context");
    expect(checkQuote("the dam would hold", "Bo Lee", [told]).verdict).toBe("out-of-context");
  });

  it("is claimed by the words that stand where the story names its speaker", () => {
    const told = writeArticle("“The ferry is late again,” said Ole, a dock worker, on Friday.", [
      { kind: "direct", content: ["The ferry is late again,"], speaker: "a dock worker", source: "a dock worker" },
    ]);
    expect(checkQuote("The ferry is late again", "Ole, a dock worker", [told]).verdict).toBe("verbatim");
    expect(checkQuote("The ferry is late again", "Ida", [told]).verdict).toBe("other-speaker");
  });

  it("is looked for in every article, the nearest wording first", () => {
    const other = writeArticle(
      "“We are almost ready to work,” Ines Duarte said.",
      [{ kind: "direct", content: ["We are almost ready to work,"], speaker: "Ines Duarte" }],
      { id: "other" },
    );
    const found = checkQuote("We are ready to work", null, [other, harbourStory]);
    expect(found.verdict).toBe("verbatim");
    expect(found.matches.map(({ citation }) => citation.articleId)).toEqual(["harbour", "other"]);
    expect(checkQuote("We are ready to work", "Duarte", [harbourStory, other]).verdict).toBe("other-speaker");
  });

  it("is found in the headline, which is no paragraph", () => {
    const [match] = check("Union Warns of Delays").matches;
    expect(match?.citation.paragraph).toBe(0);
  });
});

describe("whatever is pasted", () => {
  const { text } = harbourStory.article;
  const isSlice = (quote: string, speaker: string | null) => {
    for (const { citation, sentence, similarity } of check(quote, speaker).matches) {
      expect(citation.excerpt).toBe(slice(text, citation.span));
      expect(sentence.excerpt).toBe(slice(text, sentence.span));
      expect(similarity).toBeGreaterThan(0);
      expect(similarity).toBeLessThanOrEqual(1);
    }
  };

  it("every citation is a slice of the article", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.option(fc.string()), isSlice));
  });

  it("every citation is a slice of the article, also for words that are in it", () => {
    const words = text.split(/\s+/);
    const shuffled = fc.array(fc.constantFrom(...words, "…", "not", "said", ":", "“", "”"), { maxLength: 30 });
    fc.assert(fc.property(shuffled, fc.option(fc.constantFrom(...words)), (some, who) => isSlice(some.join(" "), who)));
  });

  it("whole words cut out of a quotation are verbatim or out of context", () => {
    const said = harbourStory.quotations.filter(({ kind }) => kind === "direct").flatMap(({ content }) => content);
    fc.assert(
      fc.property(fc.constantFrom(...said), fc.nat(12), fc.integer({ min: 3, max: 12 }), (span, from, count) => {
        const piece = slice(text, span)
          .split(" ")
          .slice(from, from + count);
        fc.pre(piece.length >= 3);
        expect(["verbatim", "out-of-context"]).toContain(check(piece.join(" ")).verdict);
      }),
    );
  });

  it("common words are found in a long article too", () => {
    const long = writeArticle(`${"We have to do it for us. They go. ".repeat(1500)}\nThey have it for us to do.`);
    const [match] = checkQuote("they have it for us to do", null, [long]).matches;
    expect(match?.citation.excerpt).toBe("They have it for us to do");
  });

  it("a page of the story with one word changed is altered, however long", () => {
    const lines = Array.from({ length: 100 }, (_, at) => `The ferry to berth ${at} left the pier at noon today.`);
    const long = writeArticle(lines.join(" "));
    const pasted = lines.slice(5, 95).join(" ").replace("berth 50 left", "berth 50 missed");
    const found = checkQuote(pasted, null, [long]);
    expect(found.verdict).toBe("altered");
    expect(found.matches[0]?.diff.filter(({ op }) => op !== "same")).toEqual([
      { op: "removed", text: "left" },
      { op: "added", text: "missed" },
    ]);
  });

  it.each([
    ["a page of what nobody said", "we are ready to work with the crane ".repeat(170)],
    ["brackets and labels", `${"(".repeat(3000)}${"said: ".repeat(500)}`],
    ["nothing but brackets", "[".repeat(6000)],
  ])("%s isn't found", (_, pasted) => {
    expect(check(pasted).verdict).toBe("not-found");
  });
});
