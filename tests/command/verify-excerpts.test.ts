import { describe, expect, it } from "vitest";
import { articleOf } from "../../src/app/submission.ts";
import { verifyExcerpts } from "../../src/command/verify-excerpts.ts";
import { cite } from "../../src/domain/citation.ts";
import { articleId } from "../../src/domain/ids.ts";
import type { Reply } from "../../src/reply/reply.ts";

const text = "The harbour froze on Monday.";
const article = articleOf({
  id: articleId("ice"),
  text,
  title: null,
  url: null,
  publishedAt: null,
  hasHeadline: false,
});
const citation = cite(article, { start: 4, end: 11 }, 1);
const reply: Reply = {
  blocks: [
    { kind: "text", text: "One line." },
    { kind: "excerpt", citation, marks: [], number: 1, speaker: null, source: "paragraph 1", url: null },
  ],
};

describe("excerpts about to be shown", () => {
  it("pass where they are the stored text's slices", async () => {
    await expect(verifyExcerpts(reply, async (_id, _version, { start, end }) => text.slice(start, end))).resolves.toBe(
      undefined,
    );
  });

  it.each([["harbor "], [null]])("don't where the store has %j there", async (stored) => {
    await expect(verifyExcerpts(reply, async () => stored)).rejects.toThrow(/isn't the stored text/);
  });
});
