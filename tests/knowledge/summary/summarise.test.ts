import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slice } from "../../../src/domain/span.ts";
import type { SummaryStyle } from "../../../src/domain/summary.ts";
import { summarise } from "../../../src/knowledge/summary/summarise.ts";
import { harbourStory } from "../harbour-story.ts";
import { writeArticle } from "../write-article.ts";

const excerpts = (summary: ReturnType<typeof summarise>) => summary.lines.map(({ citation }) => citation.excerpt);

const orchards = writeArticle(
  [
    "By Jane Roe, Staff Writer",
    "Frost has destroyed half of the valley’s apple harvest, growers said on Monday. The frost came three weeks after the trees had blossomed.",
    "Click here to see more pictures of the valley",
    "Photo: the valley at dawn / Example Agency",
    "Growers lit fires between the apple trees to keep the frost away. Many of them worked for four nights.",
    "The regional council will vote on aid for growers in June. Aid was last paid after the hailstorm of 2011.",
    "Cider makers expect the price of apples to double. One of them has begun to buy apples abroad.",
  ].join("\n"),
);

describe("a summary", () => {
  it.each<[SummaryStyle, number]>([
    ["brief", 1],
    ["standard", 3],
  ])("that is %s has %i of the story's own sentences, in reading order", (style, count) => {
    const { lines } = summarise(orchards, { style });
    expect(lines).toHaveLength(count);
    const sentences = new Set(orchards.segmentation.sentences.map(({ span }) => slice(orchards.article.text, span)));
    expect(lines.every(({ citation }) => sentences.has(citation.excerpt))).toBe(true);
    const starts = lines.map(({ citation }) => citation.span.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it("begins with what the story is about", () => {
    expect(excerpts(summarise(orchards, { style: "brief" }))).toEqual([
      "Frost has destroyed half of the valley’s apple harvest, growers said on Monday.",
    ]);
  });

  it("leaves out bylines, credits and invitations to click, even where everything is asked for", () => {
    const all = excerpts(summarise(orchards, { style: "standard", sentences: 50 }));
    expect(all).toHaveLength(8);
    expect(all.join(" ")).not.toMatch(/Jane Roe|Click here|Photo:/);
  });

  it("turns on what the asker names, and marks it", () => {
    const { lines } = summarise(orchards, { style: "brief", focus: "will the council pay aid?" });
    expect(lines[0]?.citation.excerpt).toBe("The regional council will vote on aid for growers in June.");
    expect(lines[0]?.marks.map((mark) => slice(orchards.article.text, mark))).toEqual(["council", "aid"]);
  });

  it("is the usual one, and says so, where the asker names what the story doesn't hold", () => {
    const usual = summarise(orchards, { style: "standard" });
    expect(summarise(orchards, { style: "standard", focus: "zeppelins" })).toEqual({ ...usual, focusMissing: true });
    expect(summarise(orchards, { style: "key-quotes", focus: "zeppelins" }).focusMissing).toBe(true);
  });

  it.each(["aid and zeppelins", "what of it?", ""])("says nothing of a focus that it can take up: “%s”", (focus) => {
    expect(summarise(orchards, { style: "standard", focus }).focusMissing).toBeUndefined();
  });

  it("doesn't say the same twice", () => {
    const twice = writeArticle(
      "The bridge closed on Friday for repairs.\nThe bridge closed for repairs on Friday.\nTraffic is led over the old ferry.",
    );
    expect(excerpts(summarise(twice, { style: "standard", sentences: 2 }))).toEqual([
      "The bridge closed on Friday for repairs.",
      "Traffic is led over the old ferry.",
    ]);
  });

  it("doesn't show half of a quotation", () => {
    const torn = writeArticle("The hall was full. “We are ready. We have ladders,” she said.\nNobody left.");
    const [line] = summarise(torn, { style: "brief", focus: "ladders" }).lines;
    expect(line?.citation.excerpt).toBe("“We are ready. We have ladders,” she said.");
  });

  it("tells whose words a line reports", () => {
    const lines = summarise(harbourStory, { style: "standard", sentences: 20 }).lines;
    const ready = lines.find(({ citation }) => citation.excerpt.includes("ready to work"));
    expect(ready?.attribution?.speaker?.name).toBe("Tom Lindqvist");
    expect(lines.find(({ citation }) => citation.excerpt.includes("inspected"))?.attribution).toBeNull();
  });

  it("of key quotes has each main speaker's most telling words before anybody's second", () => {
    const { lines } = summarise(harbourStory, { style: "key-quotes", sentences: 3 });
    const speakers = lines.map(({ attribution }) => attribution?.speaker?.name);
    expect(new Set(speakers)).toEqual(new Set(["Ruth Okafor", "Tom Lindqvist", "Ana Okafor"]));
    for (const { citation, marks } of lines) {
      expect(citation.excerpt).toBe(slice(harbourStory.article.text, citation.span));
      expect(marks.length).toBeGreaterThan(0);
    }
  });

  it("of key quotes is empty where nobody is quoted", () => {
    expect(summarise(orchards, { style: "key-quotes" }).lines).toEqual([]);
  });

  it("of an article without words is empty", () => {
    expect(summarise(writeArticle(" \n "), { style: "standard" }).lines).toEqual([]);
  });

  it("only ever shows slices of the text", () => {
    const paragraphs = fc.array(fc.array(fc.constantFrom(...orchards.article.text.split(" ")), { maxLength: 30 }), {
      maxLength: 8,
    });
    const wish = fc.record({
      style: fc.constantFrom<SummaryStyle>("brief", "standard", "key-quotes"),
      sentences: fc.integer({ min: -3, max: 12 }),
      focus: fc.string(),
    });
    fc.assert(
      fc.property(paragraphs, wish, (written, wished) => {
        const article = writeArticle(written.map((words) => words.join(" ")).join("\n"));
        const { lines } = summarise(article, wished);
        expect(lines.length).toBeLessThanOrEqual(Math.max(1, wished.sentences));
        for (const { citation } of lines) expect(citation.excerpt).toBe(slice(article.article.text, citation.span));
      }),
    );
  });
});
