import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitTokens } from "../../src/text/tokens.ts";

const tokens = (text: string) => splitTokens(text).map(({ start, end }) => text.slice(start, end));

describe("tokens", () => {
  it.each([
    ["They didn’t say O’Brien’s name.", ["They", "did", "n’t", "say", "O’Brien", "’s", "name", "."]],
    ["At 10:00 a.m. the U.S. sent $1,500.5.", ["At", "10:00", "a.m.", "the", "U.S.", "sent", "$", "1,500.5", "."]],
    ["Mr. Hill, George W. Bush", ["Mr.", "Hill", ",", "George", "W.", "Bush"]],
    ["''well-known''—so...", ["''", "well", "-", "known", "''", "—", "so", "..."]],
    ["See https://example.com/a,b. @desk", ["See", "https://example.com/a,b", ".", "@desk"]],
  ])("of %s", (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it("leave out nothing but white space", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        expect(tokens(text).join("")).toBe(text.replace(/\s+/g, ""));
      }),
    );
  });
});
