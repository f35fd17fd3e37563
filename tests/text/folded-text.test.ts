import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slice } from "../../src/domain/span.ts";
import { foldText } from "../../src/text/folded-text.ts";

describe("a folded text", () => {
  it.each([
    ["“Zürich’s”", '"zurich\'s"'],
    ["two  \n spaces", "two spaces"],
    ["o\u0308l", "ol"],
    ["the ﬁrst", "the first"],
    ["İstanbul", "istanbul"],
  ])("of %j is %j", (text, folded) => {
    expect(foldText(text).text).toBe(folded);
  });

  it.each([
    ["the ﬁrst of May", "first", "ﬁrst"],
    ["the ﬁrst of May", "may", "May"],
    ["cafe\u0301 au lait", "cafe", "cafe\u0301"],
    ["İstanbul today", "today", "today"],
    ["a   b", "a b", "a   b"],
    ["🙂 Ünal", "unal", "Ünal"],
  ])("of %j leads from %j back to %j", (text, folded, original) => {
    const view = foldText(text);
    const start = view.text.indexOf(folded);
    expect(slice(text, view.original({ start, end: start + folded.length }))).toBe(original);
  });

  it("leads every place back to a place within what was folded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(5), (text, from) => {
        const within = { start: Math.min(from, text.length), end: text.length };
        const view = foldText(text, within);
        for (let at = 0; at < view.text.length; at++) {
          const { start, end } = view.original({ start: at, end: at + 1 });
          expect(within.start <= start && start < end && end <= within.end).toBe(true);
        }
      }),
    );
  });
});
