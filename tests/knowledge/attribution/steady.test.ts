import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAnnotator } from "../../../src/knowledge/attribution/create-annotator.ts";
import { writeArticle } from "../write-article.ts";
import { annotatorResources, bundledAnnotator } from "./bundled-annotator.ts";

const people = ["Ruth Okafor", "Tom Lindqvist", "Ana Reyes", "Hugh Hill"];
const verbs = ["said", "told reporters", "warned", "claimed", "added", "denied"];
const facts = ["the pier was unsafe", "no crane had failed", "the ferry would sail at noon", "nobody had been hurt"];

/** A made-up article of as many sentences, no two articles alike. */
function article(number: number, sentences: number) {
  const pick = <Item>(items: readonly Item[], at: number) => items[at % items.length] as Item;
  const lines = Array.from({ length: sentences }, (_, line) => {
    const seed = number * 31 + line * 7;
    const fact = pick(facts, seed);
    if (line % 3 === 0) return `“We know that ${fact},” ${pick(people, seed + 1)} said on day ${seed}.`;
    return `${pick(people, seed)} ${pick(verbs, seed + line)} that ${fact} and that report ${seed} was wrong.`;
  });
  return writeArticle(lines.join("\n")).article;
}

describe("annotation", () => {
  it("is the same first, last and after a thousand other articles", () => {
    const first = createAnnotator(annotatorResources).annotate(article(0, 12));
    const annotator = createAnnotator(annotatorResources);
    for (let number = 1; number <= 1000; number++) {
      annotator.annotate(article(number, 2));
      if (number % 500 === 0) expect(annotator.annotate(article(0, 12))).toEqual(first);
    }
  });

  it("survives any text", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "said",
        "“",
        "”",
        '"',
        "'",
        "''",
        ":",
        "—",
        "\n",
        ". ",
        ", ",
        "TRUMP",
        "according to",
        "he",
        "that",
      ),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join(" ");
        for (const { content, attribution } of bundledAnnotator.annotate(writeArticle(text).article)) {
          const spans = [...content, attribution.cue, attribution.source].filter((span) => span !== null);
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ["ordinary sentences", (size: number) => article(3, size).text],
    ["one endless sentence", (size: number) => "he said that she said and ".repeat(Math.ceil(size / 6))],
    ["nothing but quotation marks", (size: number) => "“".repeat(size * 3)],
    ["marks that never close", (size: number) => "Okafor said “ we know ".repeat(size)],
    ["straight marks in odd numbers", (size: number) => 'Okafor said "yes" and " no.\n'.repeat(size)],
  ])("comes to an end, with the same result each time: %s", (_, textOf) => {
    const { article: written } = writeArticle(textOf(100));
    expect(bundledAnnotator.annotate(written)).toEqual(bundledAnnotator.annotate(written));
  });
});
