import { describe, expect, it } from "vitest";
import { articleOf } from "../../src/app/submission.ts";
import { cite } from "../../src/domain/citation.ts";
import { articleId, channelId } from "../../src/domain/ids.ts";
import type { Block } from "../../src/reply/reply.ts";
import { renderReply } from "../../src/terminal/render-reply.ts";
import { createStyle } from "../../src/terminal/style.ts";
import { en } from "../../src/words/en.ts";

const text = "The harbour froze on Monday.";
const article = articleOf({
  id: articleId("ice"),
  text,
  title: null,
  url: null,
  publishedAt: null,
  hasHeadline: false,
});
const excerpt: Block = {
  kind: "excerpt",
  citation: cite(article, { start: 0, end: text.length }, 2),
  marks: [{ start: text.indexOf("on Monday"), end: text.indexOf(".") }],
  number: 1,
  speaker: "Ann Lee",
  source: "paragraph 2 · Ice",
  url: "https://example.org/ice",
};
const render = (blocks: readonly Block[], coloured = false) => renderReply({ blocks }, [], createStyle(coloured), en);

describe("a reply in the terminal", () => {
  it("shows an excerpt in one piece, then what answers, speaker, source and link", () => {
    expect(render([excerpt])).toBe(
      [
        "1. The harbour froze on Monday.",
        "   Marked: “on Monday”",
        "   Ann Lee · paragraph 2 · Ice",
        "   https://example.org/ice",
      ].join("\n"),
    );
  });

  it("lets the words that answer stand out where there are colours", () => {
    const shown = render([excerpt], true);
    expect(shown).toContain("The harbour froze \u001b[1mon Monday\u001b[22m.");
    expect(shown).not.toContain("Marked");
  });

  it("writes a word diff that needs no colours", () => {
    const parts = [
      { op: "same", text: "It was " },
      { op: "removed", text: "cold" },
      { op: "added", text: "warm" },
    ] as const;
    expect(render([{ kind: "diff", parts }])).toBe("It was [-cold-]{+warm+}");
    expect(render([{ kind: "diff", parts }], true)).toContain("\u001b[32m{+warm+}\u001b[39m");
  });

  it.each<[Block, string]>([
    [{ kind: "heading", text: "Ice" }, "Ice"],
    [{ kind: "text", text: "One line." }, "One line."],
    [{ kind: "notice", tone: "caution", text: "Mind the step." }, "Caution: Mind the step."],
    [
      {
        kind: "list",
        items: [
          { label: "/ask", detail: "Ask" },
          { label: "Ice", detail: "" },
        ],
      },
      "  /ask: Ask\n  Ice",
    ],
    [{ kind: "channels", label: "Here", channelIds: [channelId("12")] }, "Here: #12"],
    [{ kind: "actions", actions: [] }, ""],
  ])("shows %j", (block, expected) => {
    expect(render([block])).toBe(expected);
  });

  it("lets nothing from outside steer the terminal", () => {
    const wild = "a\u001b[2Jb\u0007c\u001b]0;title\u0007d\u202ee\u009bf";
    for (const block of [
      { kind: "heading", text: wild },
      { kind: "text", text: wild },
      { kind: "notice", tone: "info", text: wild },
      { kind: "diff", parts: [{ op: "same", text: wild }] },
      { kind: "list", items: [{ label: wild, detail: wild }] },
      { ...excerpt, speaker: wild, source: wild, url: wild },
    ] as readonly Block[]) {
      expect(render([block])).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E]/u);
    }
    expect(render([{ kind: "text", text: wild }])).toBe("abcdef");
  });
});
