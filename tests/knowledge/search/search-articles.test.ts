import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, slice } from "../../../src/domain/span.ts";
import { searchArticles } from "../../../src/knowledge/search/search-articles.ts";
import { harbourStory } from "../harbour-story.ts";
import { writeArticle } from "../write-article.ts";

const search = (words: string, limit = 10) => searchArticles(words, [harbourStory], limit);
const marked = (words: string) => {
  const [hit] = search(words);
  return hit?.marks.map((mark) => slice(harbourStory.article.text, mark));
};

describe("a search", () => {
  it.each([
    ["eastern pier", ["eastern pier"]],
    ["EASTERN  pier", ["eastern pier"]],
    ["“We didn't lose a single vessel”", ["We didn’t lose a single vessel"]],
    ['said: "They paid us"', undefined],
    ["crews.” ", ["crews"]],
    ["[of overtime]", ["of overtime"]],
    ["the crane", ["The crane"]],
  ])("for %j marks %j word for word", (words, marks) => {
    const exact = search(words).filter((hit) => hit.exact);
    expect(exact.length > 0 ? marked(words) : undefined).toEqual(marks);
  });

  it("shows the phrase first, then close forms, labelled so", () => {
    const hits = search("cranes");
    expect(hits.map(({ exact }) => exact)).toEqual([true, ...hits.slice(1).map(() => false)]);
    expect(hits[0]?.citation.excerpt).toContain("the old cranes");
    expect(hits.slice(1).some(({ citation }) => citation.excerpt.includes("The crane had been"))).toBe(true);
    expect(hits.every(({ score, exact }) => (exact ? score === 1 : score < 1))).toBe(true);
  });

  it("finds another form of a word, a misspelt one, and one of which only the beginning was typed", () => {
    expect(marked("neglected")).toEqual(["neglecting"]);
    expect(marked("Lindqwist")).toEqual(["Lindqvist"]);
    expect(marked("Lindq")).toEqual(["Lindqvist"]);
    expect(search("Lindqwist").every(({ exact }) => !exact)).toBe(true);
  });

  it("doesn't find a word within another", () => {
    expect(search("aid")).toEqual([]);
    expect(search("ran")).toEqual([]);
  });

  it("finds a phrase that goes on from one sentence into the next", () => {
    const [hit] = search("eastern pier. The crane");
    expect(hit?.exact).toBe(true);
    expect(hit?.citation.excerpt.endsWith("inspected in March.")).toBe(true);
  });

  it("finds words of the headline, which is no paragraph", () => {
    expect(search("Union Warns of Delays")[0]?.citation.paragraph).toBe(0);
  });

  it("tells whose words they are", () => {
    expect(search("money arrives late")[0]?.attribution?.speaker?.name).toBe("Tom Lindqvist");
    expect(search("inspected in March")[0]?.attribution).toBeNull();
  });

  it("keeps the order of the articles and goes no further than its limit", () => {
    const other = writeArticle("The old cranes stand still. The old cranes rust.", [], { id: "other" });
    const order = searchArticles("the old cranes", [other, harbourStory], 10).filter(({ exact }) => exact);
    expect(order.map(({ citation }) => citation.articleId)).toEqual(["other", "other", "harbour"]);
    expect(searchArticles("the old cranes", [other, harbourStory], 2)).toEqual(order.slice(0, 2));
    expect(search("crane", 0)).toEqual([]);
  });

  it("finds words in scripts that put no spaces between them, right-to-left text and emoji", () => {
    const article = writeArticle("港口星期二重新开放。\nأعيد فتح الميناء اليوم\nOpen again 🎉 at last.");
    for (const words of ["重新开放", "فتح الميناء", "🎉"]) {
      const [hit] = searchArticles(words, [article], 5);
      expect(hit?.exact).toBe(true);
      expect(hit?.marks.map((mark) => slice(article.article.text, mark))).toEqual([words]);
    }
  });

  it.each(["", "   ", "(.*)+$", "[", "\\", "***", "\u202eabc", "x".repeat(1000), "a ".repeat(500), "\ud800"])(
    "for %j does no harm",
    (words) => {
      expect(() => search(words)).not.toThrow();
    },
  );

  it("cites slices with marks within them, the same ones each time, whatever is typed", () => {
    const words = harbourStory.article.text.split(/\s+/);
    const typed = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((some) => some.join(" ")),
    );
    fc.assert(
      fc.property(typed, (some) => {
        const hits = search(some);
        for (const { citation, marks } of hits) {
          expect(citation.excerpt).toBe(slice(harbourStory.article.text, citation.span));
          expect(marks.length).toBeGreaterThan(0);
          expect(marks.every((mark) => contains(citation.span, mark))).toBe(true);
        }
        expect(search(some)).toEqual(hits);
      }),
    );
  });
});
