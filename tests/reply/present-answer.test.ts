import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import type { Asked } from "../../src/reply/answer-actions.ts";
import { presentAnswer } from "../../src/reply/present-answer.ts";
import { en } from "../../src/words/en.ts";
import { blocksOf, labelsOf, passage, saidBy, sources } from "./story.ts";

const asked: Asked = { command: "ask", input: { question: "How long?" }, private: false, by: "7" };
const lasted = passage("The Kremlin reported that the conversation lasted about an hour", 2, saidBy("The Kremlin"));
const scheduled = passage("It was scheduled for 10:00 a.m. US time", 2);
const ranked = [lasted, scheduled].map(({ citation: { articleId, span } }) => ({ articleId, span, score: 1 }));

const answered: Answer = { kind: "answered", confidence: 0.9, passages: [lasted], shortest: null, ranking: ranked };
const unanswered: Answer = {
  kind: "unanswered",
  confidence: 0.1,
  reason: "not-this",
  nearest: [lasted],
  ranking: ranked,
};
const present = (answer: Answer, of: Asked = asked) => presentAnswer("How long?", answer, sources, of, en);

describe("an answer", () => {
  it("shows numbered excerpts with speaker, paragraph, title and outlet", () => {
    const [excerpt] = blocksOf(present(answered), "excerpt");
    expect(excerpt).toMatchObject({
      number: 1,
      speaker: "The Kremlin",
      source: "paragraph 2 · Trump Fails to Sway Putin on Ukraine as Kremlin Vows to Pursue War Goals · novinite.com",
      url: null,
    });
  });

  it("offers context, more, a follow-up, deletion and thumbs in public", () => {
    expect(labelsOf(present(answered))).toEqual(["Context", "More", "Ask a follow-up", "Delete", "👍", "👎"]);
  });

  it("offers more only where there is more", () => {
    expect(labelsOf(present({ ...answered, ranking: ranked.slice(0, 1) }))).not.toContain("More");
  });

  it("is shared by asking the same in public where it was private", () => {
    const reply = present(answered, { ...asked, private: true });
    expect(labelsOf(reply)).toContain("Share");
    const share = blocksOf(reply, "actions")[0]?.actions.find(
      (action) => action.kind === "button" && action.label === "Share",
    );
    expect(share).toMatchObject({ command: "ask", input: { question: "How long?", private: "false" } });
  });

  it("warns, before the first excerpt, where the stories' answers differ", () => {
    const { blocks } = present({ ...answered, storiesDiffer: true });
    expect(blocks[1]).toEqual({ kind: "notice", tone: "caution", text: en.answer.storiesDiffer });
    expect(blocks[2]?.kind).toBe("excerpt");
    expect(blocksOf(present(answered), "notice")).toHaveLength(0);
  });

  it("says which of several questions it left out", () => {
    const { blocks } = present({ ...answered, leftOut: "And who\nsaid so?" });
    const text = en.answer.leftOut("And who said so?");
    expect(blocks.at(-2)).toEqual({ kind: "notice", tone: "info", text });
  });

  it("warns, behind the first excerpt, where yes or no rests on what somebody says", () => {
    const { blocks } = present({ ...answered, passages: [lasted, scheduled], restsOnClaim: true });
    const kinds = blocks.map(({ kind }) => kind);
    expect(kinds.slice(0, 4)).toEqual(["heading", "excerpt", "notice", "excerpt"]);
    expect(blocks[2]).toEqual({ kind: "notice", tone: "caution", text: en.answer.claim("The Kremlin") });
  });

  it("has connected sentences first, with the numbers that they cite, and is otherwise what it is without them", () => {
    const sentences = [
      { text: "The conversation lasted about an hour.", cites: [1] },
      { text: "It was scheduled for 10:00 a.m.", cites: [1, 2] },
    ];
    const reply = present({ ...answered, connected: { sentences, passages: [lasted, scheduled] } });
    expect(reply.blocks.slice(1, 3)).toEqual([
      {
        kind: "text",
        text: "The conversation lasted about an hour. [1] It was scheduled for 10:00 a.m. [1][2]",
      },
      { kind: "notice", tone: "info", text: en.answer.connected },
    ]);
    expect(blocksOf(reply, "excerpt").map(({ number, citation }) => [number, citation])).toEqual([
      [1, lasted.citation],
      [2, scheduled.citation],
    ]);
    expect(reply.otherwise).toEqual(present(answered));
    expect(labelsOf(reply)).not.toContain("More");
  });

  it("says when it isn't certain", () => {
    expect(blocksOf(present({ ...answered, confidence: 0.4 }), "notice")).toHaveLength(1);
    expect(blocksOf(present(answered), "notice")).toHaveLength(0);
  });

  it("says that the story doesn't say, and marks what is near as no answer", () => {
    const reply = present(unanswered);
    expect(reply.unanswered).toBe(true);
    expect(blocksOf(reply, "text")[0]?.text).toBe(
      "The story doesn't say. It is about this, but doesn't answer the question.",
    );
    expect(blocksOf(reply, "heading").at(-1)?.text).toBe("Near this, but not an answer");
    expect(labelsOf(reply)).not.toContain("More");
  });

  it("has no empty heading where nothing is near", () => {
    const reply = present({ ...unanswered, nearest: [] });
    expect(blocksOf(reply, "heading")).toHaveLength(1);
    expect(labelsOf(reply)).not.toContain("Context");
  });
});

describe("a message that asks the story nothing", () => {
  it.each(["greeting", "thanks", "farewell", "abuse", "identity", "abilities", "summary", "nothing"] as const)(
    "is met with one short line where it is %s, and with silence where nobody called the bot",
    (about) => {
      const reply = present({ kind: "aside", confidence: 0, ranking: [], about, focus: null });
      expect(reply.unanswered).toBe(true);
      expect(reply.blocks).toEqual([{ kind: "text", text: en.answer.aside[about] }]);
      expect(en.answer.aside[about].length).toBeLessThan(300);
    },
  );
});
