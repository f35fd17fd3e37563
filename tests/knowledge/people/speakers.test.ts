import { describe, expect, it } from "vitest";
import type { Quotation, Speaker } from "../../../src/domain/quotation.ts";
import { findSpeakers, speakersOf } from "../../../src/knowledge/people/speakers.ts";

const quoted = (speaker: Speaker | null): Quotation => ({
  kind: "direct",
  content: [{ start: 0, end: 1 }],
  attribution: { cue: null, source: null, speaker, via: [], medium: null, confidence: 1 },
});

const named = (name: string, role: string | null = null) => ({ name, role });

const entries = [
  { name: "Donald Trump", role: "US President", quotations: 9 },
  { name: "Vladimir Putin", role: "Russian President", quotations: 3 },
  { name: "Yury Ushakov", role: "Kremlin aide", quotations: 2 },
  { name: "Donald Trump Jr.", role: null, quotations: 1 },
  { name: "Mark Rutte", role: "NATO Secretary General", quotations: 1 },
  { name: "Pentagon", role: null, quotations: 1 },
  { name: "Ukraine’s Defense Ministry", role: null, quotations: 1 },
  { name: "Volodymyr Zelensky", role: "Ukrainian President", quotations: 1 },
  { name: "José Muñoz", role: null, quotations: 1 },
];

describe("the speakers of articles", () => {
  it("are counted, most quoted first, and nobody is made up for words that nobody is named for", () => {
    const articles = [
      { quotations: [quoted(named("Anna Lynch")), quoted(null), quoted(named("Bo Hill"))] },
      { quotations: [quoted(named("Bo Hill", "mayor")), quoted(named("Lynch"))] },
    ];
    expect(speakersOf(articles)).toEqual([
      { name: "Bo Hill", role: "mayor", quotations: 2 },
      { name: "Anna Lynch", role: null, quotations: 1 },
      { name: "Lynch", role: null, quotations: 1 },
    ]);
  });
});

describe("speakers by a name as typed", () => {
  it.each([
    ["Ushakov", "Yury Ushakov"],
    ["Ushakof", "Yury Ushakov"],
    ["yuri ushakov", "Yury Ushakov"],
    ["zelenskyy", "Volodymyr Zelensky"],
    ["Zelenskiy", "Volodymyr Zelensky"],
    ["Poutine", "Vladimir Putin"],
    ["President Putin", "Vladimir Putin"],
    ["trump", "Donald Trump"],
    ["the Pentagon", "Pentagon"],
    ["munoz", "José Muñoz"],
    ["defense ministry", "Ukraine’s Defense Ministry"],
    ["Ukraine's Defence Ministry", "Ukraine’s Defense Ministry"],
    ["Sec. Gen. Rutte", "Mark Rutte"],
    ["Kremlin aide", "Yury Ushakov"],
    // not the Ministry of Ukraine, whose letters come near
    ["the aide", "Yury Ushakov"],
    ["the Ukrainian president", "Volodymyr Zelensky"],
  ])("%s is %s", (typed, name) => {
    expect(findSpeakers(typed, entries, 5)[0]?.name).toBe(name);
  });

  it.each(["Mark Carney", "Angela Merkel", "Donald Tusk", "", "the", "🙂", "Vladimir Zelensky Rutte"])(
    "%j is nobody",
    (typed) => {
      expect(findSpeakers(typed, entries, 5)).toEqual([]);
    },
  );

  it("shows namesakes apart", () => {
    expect(findSpeakers("Donald Trump", entries, 5).map(({ name }) => name)).toEqual([
      "Donald Trump",
      "Donald Trump Jr.",
    ]);
  });

  it("gives no more than asked for, and takes long input calmly", () => {
    expect(findSpeakers("Trump", entries, 1)).toHaveLength(1);
    expect(findSpeakers("Trump ".repeat(10_000), entries, 5).length).toBeLessThanOrEqual(5);
  });
});
