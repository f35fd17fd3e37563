import { describe, expect, it } from "vitest";
import type { Statement } from "../../../src/knowledge/attribution/statement.ts";
import { resolveSpeakers } from "../../../src/knowledge/people/resolve-speakers.ts";
import { type TaggedDocument, tokensIn } from "../../../src/knowledge/tagging/tagged-document.ts";
import { tagText } from "../tagging/bundled-tagging.ts";
import { bundledPeople } from "./bundled-people.ts";

interface Told {
  /** The source's words, their last word being the head; null where nobody is named. */
  readonly source: string | null;
  readonly cue: string;
  readonly content: string;
  readonly within?: number;
}

/** Reads “source | cue | content” of each statement at its first place behind the one before. */
function resolve(text: string, told: readonly Told[]) {
  const document = tagText(text);
  let from = 0;
  const statements = told.map(({ source, cue, content, within = -1 }): Statement => {
    const near = (words: string) => {
      const start = text.indexOf(words, within >= 0 ? 0 : from);
      if (start < 0) throw new Error(`no “${words}”`);
      return tokensIn(document, { start, end: start + words.length });
    };
    const said = near(content);
    const cueRange = near(cue);
    const sourceRange = source === null ? null : near(source);
    if (within < 0) from = Math.min(document.start[said.from] as number, document.start[cueRange.from] as number);
    return {
      content: [said],
      cue: cueRange,
      cueHead: cueRange.to - 1,
      source: sourceRange,
      sourceHead: sourceRange === null ? -1 : headOf(document, sourceRange.from, sourceRange.to),
      within,
      confidence: 1,
    };
  });
  return resolveSpeakers(document, statements, bundledPeople).map(({ speaker, via, medium }) => ({
    speaker,
    via,
    medium,
  }));
}

const headOf = (document: TaggedDocument, from: number, to: number) =>
  Math.min(document.chunks[document.chunkOf[from] as number]?.head ?? to - 1, to - 1);

const speaker = (text: string, source: string | null, cue = "said", content = "it was over") =>
  resolve(text, [{ source, cue, content }])[0]?.speaker?.name ?? null;

describe("the speaker of a statement", () => {
  it.each([
    ["Kremlin aide Yury Ushakov said it was over.", "Kremlin aide Yury Ushakov", "Yury Ushakov"],
    ["The Pentagon said it was over.", "The Pentagon", "Pentagon"],
    ["Ukraine’s Defense Ministry said it was over.", "Ukraine’s Defense Ministry", "Ukraine’s Defense Ministry"],
    ["The U.S. State Department said it was over.", "The U.S. State Department", "U.S. State Department"],
    ["Kyiv said it was over.", "Kyiv", "Kyiv"],
    ["Trump’s campaign said it was over.", "Trump’s campaign", "Trump’s campaign"],
    [
      "The nonpartisan Commission on Public Parks said it was over.",
      "The nonpartisan Commission",
      "Commission on Public Parks",
    ],
    ["Anna Lynch arrived. She said it was over.", "She", "Anna Lynch"],
    ["Anna Lynch met Paul Hill. She said it was over.", "She", "Anna Lynch"],
    ["Anna Lynch met Paul Hill. He said it was over.", "He", "Paul Hill"],
    ["Anna Lynch, who said it was over, left.", "who", "Anna Lynch"],
    ["Kremlin aide Yury Ushakov met Paul Hill. The aide said it was over.", "The aide", "Yury Ushakov"],
    [
      "Ohio Governor Paul Hill met Texas Governor Ann Ray. The Ohio governor said it was over.",
      "The Ohio governor",
      "Paul Hill",
    ],
    ["The party’s chairman, Paul Hill, said it was over.", "The party’s chairman, Paul Hill,", "Paul Hill"],
    ["Hill’s lawyer, Anna Lynch, met Paul Hill. The lawyer said it was over.", "The lawyer", "Anna Lynch"],
    [
      "Defense Secretary Ann Ray met his press secretary, Paul Hill. The secretary said it was over.",
      "The secretary",
      "Ann Ray",
    ],
    ["Mayor Ann Ray met Deputy Mayor Paul Hill. The deputy mayor said it was over.", "The deputy mayor", "Paul Hill"],
    ["Ukraine’s Defense Ministry met. The ministry said it was over.", "The ministry", "Ukraine’s Defense Ministry"],
    ["The Harbour Times has a story. The Times said it was over.", "The Times", "Harbour Times"],
    ["Anna Bauer met her brother. She said it was over.", "She", "Anna Bauer"],
    ["Anna Lowe met Paul Lowe. Lowe sang, and he said it was over.", "he", "Paul Lowe"],
    ["Anna Lynch and the actress met. She said it was over.", "She", "Anna Lynch"],
  ])("%s", (text, source, name) => {
    expect(speaker(text, source)).toBe(name);
  });

  it.each([
    ["A senior official said it was over.", "A senior official"],
    ["He said it was over.", "He"],
    ["Two friends of Paul Hill said it was over.", "Two friends"],
    ["They said it was over.", "They"],
    ["Anna Bauer was jailed. Bauer’s mother wept. She said it was over.", "She"],
    ["Anna Bauer met Tom Reyes. Reyes’s wife left early. She said it was over.", "She"],
  ])("%s names nobody", (text, source) => {
    expect(speaker(text, source)).toBeNull();
  });

  it.each([
    ["Kremlin aide Paul Hill came.", "Kremlin aide"],
    ["Paul Hill, the mayor, came.", "mayor"],
    ["The judge, Paul Hill, came.", "judge"],
    ["Her aide, Paul Hill, came.", "aide"],
    ["Anna Lynch’s lawyer, Paul Hill, came.", "Anna Lynch’s lawyer"],
    ["The judge, Paul Hill and a clerk came.", null],
    ["The judge, Paul Hill, and a clerk came.", null],
    ["He met the judge, Paul Hill, Anna Lynch and a clerk.", null],
    ["Three judges, Paul Hill, and others came.", null],
    ["In front of the judge, Paul Hill wept.", null],
  ])("has the role that the text ties to the name: %s", (text, role) => {
    const [resolved] = resolve(`${text} Hill said it was over.`, [
      { source: "Hill", cue: "said", content: "it was over" },
    ]);
    expect(resolved?.speaker).toEqual({ name: "Paul Hill", role });
  });

  it("is nobody where there is no source", () => {
    expect(speaker("Paul Hill came. It was said it was over.", null)).toBeNull();
  });

  it("has the role that is printed beside the name", () => {
    const text = "Kremlin aide Yury Ushakov came. Ushakov said it was over.";
    expect(
      resolve(text, [{ source: "Ushakov said".slice(0, 7), cue: "said", content: "it was over" }])[0]?.speaker?.role,
    ).toBe("Kremlin aide");
  });
});

describe("a chain of reports", () => {
  const text = "According to Yury Ushakov, Vladimir Putin told Donald Trump that Moscow would go on.";
  it("names the inner speaker and who reports it", () => {
    const [outer, inner] = resolve(text, [
      { source: "Yury Ushakov", cue: "According", content: "Vladimir Putin told Donald Trump that Moscow would go on" },
      { source: "Vladimir Putin", cue: "told", content: "that Moscow would go on", within: 0 },
    ]);
    expect(outer).toEqual({ speaker: { name: "Yury Ushakov", role: null }, via: [], medium: null });
    expect(inner).toEqual({
      speaker: { name: "Vladimir Putin", role: null },
      via: [{ name: "Yury Ushakov", role: null }],
      medium: null,
    });
  });

  it("keeps a reporter whom the text leaves unnamed", () => {
    const [outer, inner] = resolve("A senior official said that Paul Hill told him that it was over.", [
      { source: "A senior official", cue: "said", content: "that Paul Hill told him that it was over" },
      { source: "Paul Hill", cue: "told", content: "that it was over", within: 0 },
    ]);
    expect(outer?.speaker).toBeNull();
    expect(inner?.via).toEqual([{ name: "senior official", role: null }]);
  });

  const account = "Kremlin aide Yury Ushakov noted that Donald Trump said it was long.";
  const tellers = [
    { source: "Kremlin aide Yury Ushakov", cue: "noted", content: "that Donald Trump said it was long" },
    { source: "Donald Trump", cue: "said", content: "it was long", within: 0 },
  ];

  it.each([
    ["In response, Vladimir Putin reportedly said it was over.", "reportedly said"],
    ["Vladimir Putin reportedly replied it was over.", "reportedly replied"],
  ])("goes on where “reportedly” answers what the account before tells: %s", (answer, cue) => {
    const resolved = resolve(`${account} ${answer}`, [
      ...tellers,
      { source: "Vladimir Putin", cue, content: "it was over" },
    ]);
    expect(resolved[2]?.via).toEqual([{ name: "Yury Ushakov", role: "Kremlin aide" }]);
  });

  it.each([
    ["is no answer", `${account} Paul Hill reportedly said it was over.`, "reportedly said"],
    ["is alleged", `${account} In response, Paul Hill allegedly said it was over.`, "allegedly said"],
    ["is later", `${account} It rained. In response, Paul Hill reportedly said it was over.`, "reportedly said"],
    ["opens a paragraph", `${account}\nIn response, Paul Hill reportedly said it was over.`, "reportedly said"],
  ])("isn’t anybody's where what is reportedly said %s", (_, text, cue) => {
    const resolved = resolve(text, [...tellers, { source: "Paul Hill", cue, content: "it was over" }]);
    expect(resolved[2]).toEqual({ speaker: { name: "Paul Hill", role: null }, via: [], medium: null });
  });

  it("isn’t anybody's where the statement before tells of nobody else", () => {
    const [, reported] = resolve("Anna Lynch said it was late. In response, Paul Hill reportedly said it was over.", [
      { source: "Anna Lynch", cue: "said", content: "it was late" },
      { source: "Paul Hill", cue: "reportedly said", content: "it was over" },
    ]);
    expect(reported?.via).toEqual([]);
  });

  it("has nobody reporting themselves, nor anybody twice in a row", () => {
    const [, , inner] = resolve("Anna Lynch said she had said that Paul Hill told her it was over.", [
      { source: "Anna Lynch", cue: "said", content: "she had said that Paul Hill told her it was over" },
      { source: "she", cue: "had said", content: "that Paul Hill told her it was over", within: 0 },
      { source: "Paul Hill", cue: "told", content: "it was over", within: 1 },
    ]);
    expect(inner?.via.map(({ name }) => name)).toEqual(["Anna Lynch"]);
    const [, own] = resolve("Anna Lynch said that Lynch had told him it was over.", [
      { source: "Anna Lynch", cue: "said", content: "that Lynch had told him it was over" },
      { source: "Lynch", cue: "had told", content: "it was over", within: 0 },
    ]);
    expect(own).toEqual({ speaker: { name: "Anna Lynch", role: null }, via: [], medium: null });
  });

  it("leaves “she” in a woman’s own words unnamed", () => {
    const [, inner] = resolve("Anna Lynch said: “She told him it was over.”", [
      { source: "Anna Lynch", cue: "said", content: "She told him it was over" },
      { source: "She", cue: "told", content: "it was over", within: 0 },
    ]);
    expect(inner?.speaker).toBeNull();
    expect(inner?.via.map(({ name }) => name)).toEqual(["Anna Lynch"]);
  });

  it("takes “according to” behind a whole statement as what reports it", () => {
    const resolved = resolve("Paul Hill said it was over, according to Anna Lynch.", [
      { source: "Paul Hill", cue: "said", content: "it was over, according to Anna Lynch" },
      { source: "Anna Lynch", cue: "according", content: "it was over", within: 0 },
    ]);
    expect(resolved.map(({ speaker, via }) => [speaker?.name, via.map(({ name }) => name)])).toEqual([
      ["Paul Hill", ["Anna Lynch"]],
      ["Anna Lynch", []],
    ]);
  });

  it.each([
    "According to Acme News, Paul Hill said it was over.",
    "“Yes, it was over,” Paul Hill said, according to Acme News.",
  ])("finds by whose account it is where that was read as no statement: %s", (text) => {
    expect(resolve(text, [{ source: "Paul Hill", cue: "said", content: "it was over" }])[0]).toEqual({
      speaker: { name: "Paul Hill", role: null },
      via: [{ name: "Acme News", role: null }],
      medium: null,
    });
  });

  it("makes “I”, quoted, whoever is quoted", () => {
    const [, inner] = resolve("“I told him it was over,” Anna Lynch said.", [
      { source: "Anna Lynch", cue: "said", content: "I told him it was over" },
      { source: "I", cue: "told", content: "it was over", within: 0 },
    ]);
    expect(inner?.speaker?.name).toBe("Anna Lynch");
  });
});

describe("the medium of a statement", () => {
  it.each([
    ["Paul Hill told Reuters it was over.", "Paul Hill", "told", "Reuters"],
    ["In an interview with Fox News, Paul Hill said it was over.", "Paul Hill", "said", "Fox News"],
    ["Paul Hill told the Harbour Ledger it was over.", "Paul Hill", "told", "Harbour Ledger"],
    ["Paul Hill told Anna Lynch it was over.", "Paul Hill", "told", null],
  ])("%s", (text, source, cue, medium) => {
    const [resolved] = resolve(text, [{ source, cue, content: "it was over" }]);
    expect(resolved).toEqual({ speaker: { name: "Paul Hill", role: null }, via: [], medium });
  });

  it("is a recording, which nobody is", () => {
    const resolved = resolve("According to leaked audio, Paul Hill said it was over.", [
      { source: "leaked audio", cue: "According", content: "Paul Hill said it was over" },
      { source: "Paul Hill", cue: "said", content: "it was over", within: 0 },
    ]);
    expect(resolved).toEqual([
      { speaker: null, via: [], medium: "audio" },
      { speaker: { name: "Paul Hill", role: null }, via: [], medium: "audio" },
    ]);
  });

  it("is apart from whose document it is", () => {
    const [resolved] = resolve("An FBI memo said it was over.", [
      { source: "An FBI memo", cue: "said", content: "it was over" },
    ]);
    expect(resolved).toEqual({ speaker: { name: "FBI", role: null }, via: [], medium: "FBI memo" });
  });
});
