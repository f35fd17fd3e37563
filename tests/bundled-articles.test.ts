import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readBundledArticles } from "../src/bundled-articles.ts";
import { slice } from "../src/domain/span.ts";
import { segment } from "../src/text/segmentation.ts";
import { projectRoot } from "./project.ts";

describe("the bundled story", () => {
  const [story] = readBundledArticles();
  if (!story) throw new Error("no story is bundled");

  it("is shipped byte for byte", () => {
    const bytes = readFileSync(join(projectRoot, "data/articles/trump-putin-call.txt"));
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(
      "46df36345952e4e91a1271e3637505e905ee5e6acb1d6148a28460a7daee91fc",
    );
  });

  it("has its headline and its glued outlet as annotations", () => {
    expect(slice(story.text, story.headline ?? { start: 0, end: 0 })).toBe(
      "Trump Fails to Sway Putin on Ukraine as Kremlin Vows to Pursue War Goals",
    );
    expect(story.furniture.map((span) => slice(story.text, span))).toEqual(["· novinite.com"]);
  });

  it("counts its paragraphs from “US President Donald Trump admitted”", () => {
    const { paragraphs } = segment(story);
    expect(paragraphs).toHaveLength(6);
    const [first] = paragraphs;
    expect(first?.number).toBe(1);
    expect(slice(story.text, first?.span ?? { start: 0, end: 0 })).toMatch(/^US President Donald Trump admitted/);
  });

  it("keeps “U.S. State Department” and “10:00 a.m. US time” within a sentence", () => {
    const sentences = segment(story).sentences.map((sentence) => slice(story.text, sentence.span));
    expect(sentences).toContain("It was scheduled for 10:00 a.m. US time (17:00 Bulgarian time).");
    expect(sentences.at(-1)).toMatch(/^The U\.S\. State Department has publicly distanced itself/);
    expect(sentences).toHaveLength(21);
  });

  it("says nothing that the text doesn't say", () => {
    expect(story).toMatchObject({ publishedAt: null, byline: null, url: null, outlet: "novinite.com" });
  });
});
