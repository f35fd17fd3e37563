import { describe, expect, it } from "vitest";
import { withMarks } from "../../../src/domain/quotation.ts";
import type { Span } from "../../../src/domain/span.ts";
import { speakerLabels } from "../../../src/knowledge/attribution/cues/speaker-labels.ts";
import { choosePieces } from "../../../src/knowledge/attribution/decoding/choose-pieces.ts";
import type { Reading } from "../../../src/knowledge/attribution/decoding/reading.ts";
import { settleConflicts } from "../../../src/knowledge/attribution/decoding/settle-conflicts.ts";
import { withWholeLists } from "../../../src/knowledge/attribution/decoding/whole-lists.ts";
import { createFeatureList, hashText, templates } from "../../../src/knowledge/attribution/model/feature-list.ts";
import { logSum, probabilityStep } from "../../../src/knowledge/attribution/model/log-sum.ts";
import { parseAttributionModel } from "../../../src/knowledge/attribution/model/parse-attribution-model.ts";
import { parseReportingWords } from "../../../src/knowledge/attribution/model/parse-reporting-words.ts";
import { excerptDocument } from "../../../src/knowledge/attribution/nested/excerpt-document.ts";
import { accordingPhrase } from "../../../src/knowledge/attribution/reading/according-phrase.ts";
import { viewDocument } from "../../../src/knowledge/attribution/reading/document-view.ts";
import { nounReport } from "../../../src/knowledge/attribution/reading/noun-report.ts";
import { likelySubject } from "../../../src/knowledge/attribution/sources/likely-subject.ts";
import type { SpanScores } from "../../../src/knowledge/attribution/spans/span-scores.ts";
import { tagText } from "../tagging/bundled-tagging.ts";
import { annotatorResources } from "./bundled-annotator.ts";

const view = (text: string) => viewDocument(tagText(text), annotatorResources.model.lexicon);

describe("the likely subject", () => {
  it.each([
    ["The aide has repeatedly said it.", "said", "The aide"],
    ["The minister said on Friday it was over.", "said", "The minister"],
    ["“We are ready,” said the minister.", "said", "the minister"],
    ["Hugh Hill, a doctor, said it.", "said", "Hugh Hill"],
    ["The minister met reporters and said it.", "said", "The minister"],
  ])("of “%s” is found by word order", (text, verb, subject) => {
    const seen = view(text);
    const chunk = seen.chunks[likelySubject(seen, seen.document.lower.indexOf(verb))];
    const words = chunk && text.slice(seen.document.start[chunk.from], seen.document.end[chunk.to - 1]);
    expect(words).toBe(subject);
  });
});

describe("labels of the page", () => {
  const kinds = (text: string) => [...speakerLabels(view(text)).values()].map(({ kind }) => kind);
  const known = "The council heard union leader Carl Ray and Mayor Ruth Okafor in Lindau.\n";

  it.each([
    ["a name in capitals that others answer", "OKAFOR: We are ready.\nLINDQVIST: It is not.\nOKAFOR: It was.", 3],
    ["one known name in capitals", `${known}RAY: We won't pay.`, 1],
    ["two known names in capitals", `${known}RAY: We won't pay.\nRUTH OKAFOR: Then it will close.`, 2],
    ["two known names that speak of themselves", `${known}Ray: We won't pay.\nOkafor: Then we will close it.`, 2],
    ["names that take turns", "Gazette: Will it close?\nOkafor: It is open.\nGazette: Why?\nOkafor: It is safe.", 4],
    ["question and answer", "Q: Will the pier close?\nA: No, it will stay open.", 2],
    ["a handle", "She wrote more.\n@okafor: The pier will stay open.", 1],
  ])("are a transcript’s with %s", (_, text, count) => {
    expect(kinds(text)).toEqual(Array(count).fill("label"));
  });

  it.each([
    ["unknown names that nobody answers", "OKAFOR: We are ready.\nLINDQVIST: The crane is not safe."],
    ["headings", `${known}UPDATE: The pier is open.\nNOTE: It was closed.\nUPDATE: It will close.`],
    ["places", `${known}LINDAU: The pier is open.\nHARWICK: The senate has met.`],
    ["a headline", "Okafor: We will never sell the pier\nMayor Ruth Okafor said no on Friday."],
    ["lists about people", `${known}Ray: Wins in a walk.\nOkafor: Keeps the lead.`],
    ["tables", `${known}Ray: 547.\nOkafor: 46.\nRay: 12.\nOkafor: 30.`],
    ["a letter by itself", "A: The first of three reasons is the cost."],
    ["a colon within a sentence", `${known}Okafor had two reasons: We won't pay and we can't.`],
  ])("are none for %s", (_, text) => {
    expect(kinds(text)).toEqual([]);
  });

  it.each([
    ["a name behind a dash", "“We were ready.” — Mary Osei"],
    ["a name and a role", "“We were ready.” — Mary Osei, mayor of Lindau"],
    ["a name below", "“We were ready.”\n— Mary Osei, mayor of Lindau"],
    ["a name below words without marks", "We met.\nThe sea is never wrong, only we are.\n— Mary Osei"],
    ["a handle and a date", "The pier is closed. — Mary Osei (@mosei) July 3, 2025"],
  ])("are a credit with %s", (_, text) => {
    expect(kinds(text)).toEqual(["credit"]);
  });

  it.each([
    ["a sentence goes on behind the dash", "“We were ready” — and so they left the town."],
    ["a verb follows the name", "“We were ready” — Mary Osei, who had left, was not."],
    ["names are listed with dashes", "Those who came:\n— Mary Osei, mayor\n— Carl Ray, clerk"],
  ])("are no credit where %s", (_, text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe("“according to”", () => {
  const words = (text: string) => {
    const { document } = view(text);
    const phrase = accordingPhrase(document, document.lower.indexOf("according"));
    const print = (from: number, to: number) => text.slice(document.start[from], document.end[to - 1]);
    return phrase && [phrase.place, print(phrase.source.from, phrase.source.to), print(phrase.from, phrase.to)];
  };

  it.each([
    ["According to Ann Lee, the pier closed.", "opens", "Ann Lee", "According to Ann Lee"],
    [
      "According to Ann Lee, the mayor’s aide, Tom Ray left.",
      "opens",
      "Ann Lee",
      "According to Ann Lee, the mayor’s aide",
    ],
    ["According to Ann Lee, who was there, Tom Ray left.", "opens", "Ann Lee", "According to Ann Lee, who was there"],
    ["According to Ann Lee, shops, homes and schools lost power.", "opens", "Ann Lee", "According to Ann Lee"],
    ["According to Ann Lee, the mayor, Tom Ray, left.", "opens", "Ann Lee", "According to Ann Lee"],
    ["According to leaked audio, Tom Ray left.", "opens", "audio", "According to leaked audio"],
    ["The pier closed, according to Ann Lee.", "closes", "Ann Lee", "according to Ann Lee"],
    ["The pier closed, according to Ann Lee, a clerk.", "closes", "Ann Lee", "according to Ann Lee, a clerk"],
    ["Tom Ray, according to Ann Lee, left.", "within", "Ann Lee", "according to Ann Lee"],
    ["Tom Ray sat, according to Ann Lee, and then left.", "within", "Ann Lee", "according to Ann Lee"],
    ["Tom Ray sat, according to Ann Lee and Bo Hill.", "closes", "Ann Lee", "according to Ann Lee and Bo Hill"],
  ])("is read with all that names whom it cites: %s", (text, ...phrase) => {
    expect(words(text)).toEqual(phrase);
  });

  it.each(["It went according to plan.", "The boats are sorted according to size."])("cites nobody: %s", (text) => {
    expect(words(text)).toBeNull();
  });
});

describe("a noun that reports", () => {
  it.each([
    ["There were reports from the harbour that the crane fell.", "reports", "the harbour"],
    ["Ann Lee’s claim that the pier was safe stood.", "claim", "Ann Lee"],
    ["Her claim that the pier was safe stood.", "claim", "Her"],
  ])("has its source: %s", (text, noun, source) => {
    const { document } = view(text);
    const found = nounReport(document, document.lower.indexOf(noun));
    expect(found && text.slice(document.start[found.source.from], document.end[found.source.to - 1])).toBe(source);
  });

  it.each([
    ["Her report that troubled the mayor was long.", "report"],
    ["Reports that the crane fell were false.", "reports"],
    ["Ann Lee reports that the crane fell.", "reports"],
  ])("is none in %s", (text, noun) => {
    const { document } = view(text);
    expect(nounReport(document, document.lower.indexOf(noun))).toBeNull();
  });
});

describe("the choice of content", () => {
  const scores = (after: SpanScores["after"]): SpanScores => ({
    before: [],
    after,
    layout: { before: -9, after: 1, both: -9 },
    none: 0,
  });

  it("is the piece of highest expected overlap, not the likeliest", () => {
    const pieces = [
      { start: 2, end: 40, score: 1 },
      { start: 2, end: 9, score: 0.8 },
      { start: 2, end: 10, score: 0.8 },
      { start: 2, end: 11, score: 0.8 },
    ];
    expect(choosePieces(scores(pieces), [])?.pieces).toEqual([{ start: 2, end: 9 }]);
  });

  it("touches nothing that is barred, and is null where nothing is left", () => {
    const pieces = [
      { start: 2, end: 9, score: 3 },
      { start: 2, end: 5, score: 1 },
    ];
    expect(choosePieces(scores(pieces), [{ start: 7, end: 7 }])?.pieces).toEqual([{ start: 2, end: 5 }]);
    expect(choosePieces(scores(pieces), [{ start: 3, end: 3 }])).toBeNull();
  });
});

describe("readings that contradict each other", () => {
  const reading = (
    cue: number,
    acceptance: number,
    pieces: readonly (readonly [number, number, number])[],
  ): Reading => {
    const after = pieces.map(([start, end, score]) => ({ start, end, score }));
    const scores = { before: [], after, layout: { before: -9, after: 0, both: -9 }, none: 0 };
    const chosen = choosePieces(scores, []);
    return {
      cue,
      source: null,
      opens: [],
      reportsAll: false,
      acceptance,
      scores,
      direct: false,
      labelled: false,
      barred: [],
      pieces: chosen?.pieces ?? [],
      score: chosen?.score ?? 0,
    };
  };

  it("are settled by shrinking where that costs little", () => {
    const settled = settleConflicts(
      [
        reading(1, 0.9, [
          [2, 20, 2],
          [2, 8, 1.5],
        ]),
        reading(12, 0.9, [[13, 20, 2]]),
      ],
      0.4,
    );
    expect(settled.map(({ pieces }) => pieces)).toEqual([[{ start: 2, end: 8 }], [{ start: 13, end: 20 }]]);
  });

  it("are settled by dropping the doubtful one where shrinking costs much", () => {
    const settled = settleConflicts(
      [
        reading(1, 0.95, [
          [2, 20, 9],
          [2, 8, 0],
        ]),
        reading(12, 0.45, [[13, 20, 2]]),
      ],
      0.4,
    );
    expect(settled.map(({ cue }) => cue)).toEqual([1]);
  });
});

const tokensFrom = (from: number, to: number) => Array.from({ length: to - from }, (_, offset) => from + offset);

describe("content that ends within a list", () => {
  const ending = (text: string, last: string) => {
    const seen = view(text);
    const { lower } = seen.document;
    const cue = lower.indexOf("described");
    const pieces = [{ start: cue + 1, end: lower.indexOf(last) }];
    const fixed = { source: null, opens: [], reportsAll: false, scores: null, direct: false, labelled: false };
    const [reading] = withWholeLists(seen, [{ cue, pieces, acceptance: 0.9, score: 0, barred: [], ...fixed }]);
    return seen.document.word[reading?.pieces[0]?.end ?? -1];
  };

  it.each([
    ["Lee described talks covering trade and the war in the north.", "trade", "north"],
    ["Lee described talks covering trade, and the war.", "trade", "war"],
    ["Lee described talks covering trade and left.", "trade", "trade"],
    ["Lee described talks covering trade and the mayor left.", "trade", "trade"],
    ["Lee described talks covering trade but no war.", "trade", "trade"],
    ["Lee described talks covering trade and she.", "trade", "trade"],
    ["Lee described “trade” and the war.", "trade", "trade"],
  ])("goes on to its end, but to no clause: %s", (text, last, expected) => {
    expect(ending(text, last)).toBe(expected);
  });
});

describe("a document’s excerpt", () => {
  it("stands alone: its own sentence, no marks around all of it, offsets still the text’s", () => {
    const document = tagText("She said: “The mayor told me that it was over.”");
    const from = document.lower.indexOf("the");
    const excerpt = excerptDocument(document, tokensFrom(from, document.lower.indexOf("over") + 1));
    expect(excerpt.word.join(" ")).toBe("The mayor told me that it was over");
    expect([...excerpt.region].every((region) => region === -1)).toBe(true);
    expect(excerpt.sentences).toEqual([{ from: 0, to: 8, paragraph: 1 }]);
    expect(excerpt.text.slice(excerpt.start[1], excerpt.end[1])).toBe("mayor");
    expect(excerpt.chunks[0]).toMatchObject({ from: 0, to: 2, head: 1 });
  });

  it("leaves out what stands between its pieces", () => {
    const document = tagText("“He told me,” she said, “that it was over.”");
    const at = (word: string) => document.lower.indexOf(word);
    const excerpt = excerptDocument(document, [
      ...tokensFrom(at("he"), at("me") + 1),
      ...tokensFrom(at("that"), at("over") + 1),
    ]);
    expect(excerpt.word.join(" ")).toBe("He told me that it was over");
    expect([...excerpt.region].every((region) => region === -1)).toBe(true);
    expect(excerpt.sentences).toHaveLength(1);
    expect(excerpt.text.slice(excerpt.start[3], excerpt.end[3])).toBe("that");
  });
});

describe("a model’s parts", () => {
  it("names features so that no two names or values are one", () => {
    const name = templates("test", ["one", "two"]);
    const list = createFeatureList();
    list.add(name.one, 1);
    list.add(name.two, 1);
    list.add(name.one, 0, 1);
    expect(new Set(list.take()).size).toBe(3);
    expect(hashText("said")).toBe(hashText("said"));
  });

  it("reads reporting words by class, the first class first", () => {
    const classes = parseReportingWords("# remark\nsay say tell\nnoun claim say\n");
    expect([...classes]).toEqual([
      ["say", 1],
      ["tell", 1],
      ["claim", 2],
    ]);
  });

  it("refuses bytes that are no weights, or end early", () => {
    expect(() => parseAttributionModel(new Uint8Array([255, 255, 255, 0, 1]), new Map())).toThrow(RangeError);
    expect(() => parseAttributionModel(new Uint8Array(2), new Map())).toThrow(RangeError);
  });

  it("adds probabilities without overflow", () => {
    expect(logSum([1000, 1000])).toBeCloseTo(1000 + Math.log(2));
    expect(logSum([])).toBe(Number.NEGATIVE_INFINITY);
    expect([0, 0.09, 0.1, 0.99, 1].map((value) => probabilityStep(value, 10))).toEqual([0, 0, 1, 9, 9]);
  });
});

describe("a piece with its marks", () => {
  it.each([
    ["He said “we won.” Then", "we won.", "“we won.”"],
    ['He said "we won." Then', "we won.", '"we won."'],
    ["He said ''we won.'' Then", "we won.", "''we won.''"],
    ["He said they won.", "they won", "they won"],
    ["He said “we won, he", "we won", "we won"],
    ["He said „we won.“ Then", "we won.", "„we won.“"],
    ["He said « we won. » Then", "we won.", "« we won. »"],
    ["He said »we won.« Then", "we won.", "»we won.«"],
    ["He said “no” we won “yes”", "we won", "we won"],
  ])("of %s", (text, words, expected) => {
    const start = text.indexOf(words);
    const piece: Span = { start, end: start + words.length };
    const { start: from, end } = withMarks(text, piece);
    expect(text.slice(from, end)).toBe(expected);
  });
});
