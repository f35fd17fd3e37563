import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/knowledge/retrieval/terms.ts";

const contentOf = (text: string) => analyse(text).flatMap(({ word, stop }) => (stop ? [] : [word]));

describe("the words that retrieval sees", () => {
  it.each([
    ["The U.S. paused its well-known programme.", ["us", "paused", "well", "known", "programme"]],
    ["US officials told us about it.", ["us", "officials", "told"]],
    ["did the us pause deliveries", ["us", "pause", "deliveries"]],
    ["Who runs the WHO?", ["runs", "who"]],
    ["At 10:00 a.m. 1,500 people came.", ["10:00", "1500", "people", "came"]],
    ["Ukraine’s ministry", ["ukraine", "ministry"]],
    ["It cost €5 or 20%.", ["cost", "€", "5", "20", "%"]],
  ])("of “%s” the content words are %j", (text, words) => {
    expect(contentOf(text)).toEqual(words);
  });

  it("keep their place in the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        let at = 0;
        for (const { span } of analyse(text)) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(span.end).toBeGreaterThan(span.start);
          at = span.end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
