import { describe, expect, it } from "vitest";
import { blockMarkdown, type ContentBlock } from "../../../src/discord/render/block-markdown.ts";
import { channelId } from "../../../src/domain/ids.ts";
import { wordsFor } from "../../../src/words/words.ts";
import { articleWith, citeWords } from "../small-newsroom.ts";

const words = wordsFor("en");
const article = articleWith("It began.\nThe *harbour* is open, said Ada Quay. It never was shut.");
const citation = citeWords(article, "The *harbour* is open, said Ada Quay.");
const markOf = (text: string) => ({ start: article.text.indexOf(text), end: article.text.indexOf(text) + text.length });
const excerpt = {
  kind: "excerpt",
  citation,
  marks: [],
  number: 2,
  speaker: null,
  source: "paragraph 2",
  url: null,
} as const;

describe("a block on a card, and in plain text", () => {
  it.each<[string, ContentBlock, string, string]>([
    ["heading", { kind: "heading", text: "Why?\n# Why" }, "### Why? # Why", "Why? # Why"],
    ["text", { kind: "text", text: "# a" }, "\\# a", "\\# a"],
    [
      "excerpt",
      excerpt,
      "**2**\n> The \\*harbour\\* is open, said Ada Quay.\n-# paragraph 2",
      "(2)\n> The \\*harbour\\* is open, said Ada Quay.\nparagraph 2",
    ],
    [
      "excerpt with a speaker and marks that touch or overlap",
      {
        ...excerpt,
        number: null,
        speaker: "Ada [Quay]",
        marks: [markOf(" is"), markOf("*harbour*"), markOf("s open")],
      },
      "Ada \\[Quay\\]\n> The **\\*harbour\\* is open**, said Ada Quay.\n-# paragraph 2",
      "Ada \\[Quay\\]:\n> The \\*harbour\\* is open, said Ada Quay.\nMarked: “\\*harbour\\* is open”\nparagraph 2",
    ],
    [
      "excerpt with an address that would end its link early",
      { ...excerpt, number: null, url: "https://example.org/a_(b)?c=>#:~:text=open,said" },
      "> The \\*harbour\\* is open, said Ada Quay.\n-# [paragraph 2](<https://example.org/a_%28b%29?c=%3E#:~:text=open,said>)",
      "> The \\*harbour\\* is open, said Ada Quay.\nparagraph 2 <https://example.org/a_%28b%29?c=%3E#:~:text=open,said>",
    ],
    [
      "excerpt with an address that is none",
      { ...excerpt, number: null, url: "javascript:alert(1)" },
      "> The \\*harbour\\* is open, said Ada Quay.\n-# paragraph 2",
      "> The \\*harbour\\* is open, said Ada Quay.\nparagraph 2",
    ],
    [
      "difference",
      {
        kind: "diff",
        parts: [
          { op: "same", text: "It " },
          { op: "removed", text: "never " },
          { op: "same", text: "was " },
          { op: "added", text: "*shut*" },
        ],
      },
      "> It ~~never~~ was **\\*shut\\***\n-# ~~only in the story~~ · **only in the quote**",
      "> It \\[only in the story: never\\] was \\[only in the quote: \\*shut\\*\\]",
    ],
    [
      "difference of two words that touch",
      {
        kind: "diff",
        parts: [
          { op: "removed", text: "not" },
          { op: "added", text: "very" },
        ],
      },
      "> ~~not~~ **very**\n-# ~~only in the story~~ · **only in the quote**",
      "> \\[only in the story: not\\] \\[only in the quote: very\\]",
    ],
    [
      "list",
      {
        kind: "list",
        items: [
          { label: "Ada", detail: "3 quotes" },
          { label: "Ben", detail: "" },
        ],
      },
      "- **Ada** · 3 quotes\n- **Ben**",
      "- Ada: 3 quotes\n- Ben",
    ],
    ["caution", { kind: "notice", tone: "caution", text: "Mind." }, "⚠️ Mind.", "Caution: Mind."],
    [
      "channels, and what isn't one",
      { kind: "channels", label: "Where", channelIds: [channelId("12"), channelId("> @everyone")] },
      "Where: <#12>",
      "Where: <#12>",
    ],
  ])("%s", (_kind, block, card, plain) => {
    expect(blockMarkdown(block, words, "cards")).toBe(card);
    expect(blockMarkdown(block, words, "plain")).toBe(plain);
  });

  it("keeps marks and quoting on every line of an excerpt", () => {
    const two = { ...excerpt, number: null, citation: citeWords(article, "began.\nThe *harbour*") };
    const marked = { ...two, marks: [{ start: two.citation.span.start, end: two.citation.span.end }] };
    expect(blockMarkdown(marked, words, "cards")).toBe("> **began.**\n> **The \\*harbour\\***\n-# paragraph 2");
  });

  it("shows what was left out of an excerpt outside of its words", () => {
    const cut = { ...excerpt, number: null, elided: { before: true, after: true } };
    expect(blockMarkdown(cut, words, "plain")).toBe(
      "> \\[…\\] The \\*harbour\\* is open, said Ada Quay. \\[…\\]\nparagraph 2",
    );
  });
});
