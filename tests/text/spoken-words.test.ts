import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameForm, splitSpokenWords } from "../../src/text/spoken-words.ts";

const forms = (text: string) => splitSpokenWords(text).map(({ form }) => form);

describe("words as they are heard", () => {
  it.each([
    ["We didn’t GO", ["we", "did", "not", "go"]],
    ["can't, cannot, won't", ["can", "not", "can", "not", "will", "not"]],
    ["they’re, we'll, I'm", ["they", "are", "we", "will", "i", "am"]],
    ["It’s Ruth’s", ["it", "'s", "ruth", "'s"]],
    ["a well-known e-mail", ["a", "well", "known", "e", "mail"]],
    ["the U.S. and the US", ["the", "us", "and", "the", "us"]],
    ["1,500.5 boats at 10:00, 5%", ["1500.5", "boats", "at", "10:00", "5", "percent"]],
    ["5 per cent, 5 percent", ["5", "percent", "5", "percent"]],
    ["[W]e are", ["we", "are"]],
    ["Zürich naïve", ["zurich", "naive"]],
    ["the leaders’ talks", ["the", "leaders", "talks"]],
    ["🙂 — …", []],
  ])("%s", (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it("tell an editor's insertion from the speaker's words", () => {
    const inserted = splitSpokenWords("We haven’t [stopped it]. We go").filter(({ bracketed }) => bracketed);
    expect(inserted.map(({ form }) => form)).toEqual(["stopped", "it"]);
    expect(splitSpokenWords(`[${"never closed ".repeat(30)}`).some(({ bracketed }) => bracketed)).toBe(false);
  });

  it.each([
    ["'s", "is", true],
    ["has", "'s", true],
    ["'d", "would", true],
    ["'s", "was", false],
    ["constructor", "toString", false],
  ])("“%s” and “%s” can be the same: %s", (a, b, same) => {
    expect(sameForm(a, b)).toBe(same);
  });

  it("stand at spans of the text, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        let last = 0;
        for (const { span } of splitSpokenWords(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeLessThanOrEqual(text.length);
          last = span.start;
        }
      }),
    );
  });
});
