import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeholderIds } from "../../../src/discord/addresses.ts";
import { fitReply } from "../../../src/discord/fit/fit-reply.ts";
import { messageProblems } from "../../../src/discord/limits/message-limits.ts";
import { escapeText } from "../../../src/discord/render/escape.ts";
import { messageBody } from "../../../src/discord/render/message-body.ts";
import type { Mode, ShownReply } from "../../../src/discord/render/shown.ts";
import { slice } from "../../../src/domain/span.ts";
import type { Reply } from "../../../src/reply/reply.ts";
import { wordsFor } from "../../../src/words/words.ts";
import { refusalOf } from "../refusal-of.ts";
import { articleWith, citeWords } from "../small-newsroom.ts";
import { anyReply } from "./any-reply.ts";

const words = wordsFor("en");

function fitted(reply: Reply, mode: Mode): ShownReply {
  const idOf = placeholderIds();
  return fitReply(reply, (some) => messageProblems(messageBody(some, mode, words, idOf)).length === 0, words);
}

const bodyOf = (reply: Reply, mode: Mode) => messageBody(fitted(reply, mode), mode, words, placeholderIds());

describe.each<Mode>(["cards", "plain"])("a reply made to fit (%s)", (mode) => {
  it("is always a message that Discord takes", () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const body = bodyOf(reply, mode);
        expect(messageProblems(body)).toEqual([]);
        expect(refusalOf(body)).toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it("shows only slices of the story", () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const whole = reply.blocks.filter((block) => block.kind === "excerpt").map(({ citation }) => citation);
        for (const block of fitted(reply, mode).blocks) {
          if (block.kind !== "excerpt") continue;
          const { span, excerpt } = block.citation;
          expect(whole.some((from) => slice(from.excerpt, span) === excerpt)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("gives way whole to what is to be shown otherwise, where it doesn't fit whole", () => {
    const otherwise: Reply = { blocks: [{ kind: "text", text: "In short." }] };
    const long: Reply = { blocks: [{ kind: "text", text: "word ".repeat(2000) }], otherwise };
    expect(fitted(long, mode)).toEqual(otherwise);
    const short: Reply = { blocks: [{ kind: "text", text: "A word." }], otherwise };
    expect(fitted(short, mode).blocks).toEqual(short.blocks);
  });

  it("is left as it is where it fits", () => {
    const reply: Reply = {
      blocks: [
        { kind: "heading", text: "Why?" },
        { kind: "text", text: "So." },
      ],
    };
    expect(fitted(reply, mode)).toEqual(reply);
  });

  it("says that something was left out, and keeps its buttons", () => {
    const article = articleWith("The harbour is open again. ".repeat(400));
    const citation = citeWords(article, article.text.trim());
    const excerpt = { kind: "excerpt", citation, marks: [], number: 1, speaker: null, source: "", url: null } as const;
    const button = { kind: "button", label: "More", style: "primary", command: "more", input: {} } as const;
    const shown = fitted({ blocks: [excerpt, { kind: "actions", actions: [button] }] }, mode);
    expect(shown.blocks.map(({ kind }) => kind)).toEqual(["excerpt", "notice", "actions"]);
    const [first] = shown.blocks;
    const kept = first?.kind === "excerpt" ? first.citation.excerpt : "";
    expect(kept).toMatch(/^The harbour is open again\..* (The|harbour|is|open|again\.)$/);
    expect(kept.length).toBeGreaterThan(mode === "cards" ? 2500 : 1300);
  });

  it("keeps the words that answer in sight where it cuts an excerpt short", () => {
    const article = articleWith(
      `${"Before that came much. ".repeat(300)}It opens at noon. ${"And so on. ".repeat(300)}`,
    );
    const citation = citeWords(article, article.text.trim());
    const start = article.text.indexOf("at noon");
    const marks = [{ start, end: start + "at noon".length }];
    const excerpt = { kind: "excerpt", citation, marks, number: 1, speaker: null, source: "", url: null } as const;
    const shown = fitted({ blocks: [excerpt] }, mode).blocks[0];
    expect(shown?.kind === "excerpt" && shown.citation.excerpt).toContain("It opens at noon.");
    expect(shown).toHaveProperty("elided", { before: true, after: true });
  });

  it("cuts a long heading short without a notice", () => {
    const shown = fitted(
      {
        blocks: [
          { kind: "heading", text: "語".repeat(900) },
          { kind: "text", text: "So." },
        ],
      },
      mode,
    );
    expect(shown.blocks).toEqual([
      { kind: "heading", text: `${"語".repeat(149)}…` },
      { kind: "text", text: "So." },
    ]);
  });

  it("drops the last blocks first", () => {
    const blocks = Array.from(
      { length: 500 },
      (_, at) => ({ kind: "text", text: `block ${at} ${"港".repeat(100)}` }) as const,
    );
    const shown = fitted({ blocks }, mode).blocks;
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.slice(0, -1)).toEqual(blocks.slice(0, shown.length - 1));
    expect(shown.at(-1)).toEqual({ kind: "notice", tone: "info", text: words.notice.shortened });
  });
});

it("an empty reply says that there is nothing", () => {
  expect(bodyOf({ blocks: [] }, "plain").content).toBe(escapeText(words.notice.nothing));
});
