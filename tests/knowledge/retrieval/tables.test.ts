import { describe, expect, it } from "vitest";
import { parseBackground } from "../../../src/knowledge/retrieval/background.ts";
import { parseSynonyms } from "../../../src/knowledge/retrieval/synonyms.ts";

describe("the background table", () => {
  const background = parseBackground("1000\nsai 400\ntunnel 3\n");

  it("weighs a rare word more than a common one, and an unknown one most", () => {
    expect(background.idf("sai")).toBeGreaterThan(0);
    expect(background.idf("tunnel")).toBeGreaterThan(background.idf("sai"));
    expect(background.idf("qwertz")).toBeGreaterThan(background.idf("tunnel"));
    expect(background.knows("tunnel")).toBe(true);
    expect(background.knows("qwertz")).toBe(false);
  });

  it("is refused without its number of sentences", () => {
    expect(() => parseBackground("sai 400\n")).toThrow("number of sentences");
  });
});

describe("the table of synonyms", () => {
  const synonyms = parseSynonyms("# made by hand\npaus =suspend ~paused <stop\n");

  it("ranks a synonym above a derivation above a broader word", () => {
    const related = synonyms.of("paus");
    expect([...related.keys()]).toEqual(["suspend", "paused", "stop"]);
    const [synonym = 0, derived = 0, broader = 0] = related.values();
    expect(synonym).toBeGreaterThan(derived);
    expect(derived).toBeGreaterThan(broader);
  });

  it("knows nothing of words that aren't in it", () => {
    expect(synonyms.of("suspend").size).toBe(0);
  });

  it("trusts a word with very many relations less", () => {
    const many = Array.from({ length: 36 }, (_, at) => `=word${at}`).join(" ");
    const related = parseSynonyms(`put ${many}\n`).of("put");
    expect(related.get("word0")).toBeCloseTo(0.5);
  });
});
