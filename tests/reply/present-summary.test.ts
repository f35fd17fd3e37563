import { describe, expect, it } from "vitest";
import type { Asked } from "../../src/reply/answer-actions.ts";
import { presentSummary } from "../../src/reply/present-summary.ts";
import { en } from "../../src/words/en.ts";
import { blocksOf, passage, sources } from "./story.ts";

const asked: Asked = { command: "summary", input: { focus: "zeppelins" }, private: false, by: "7" };
const summary = { style: "standard", lines: [passage("The call took place on July 3", 2)] } as const;

describe("a summary", () => {
  it("says that the story has nothing of what it should turn on", () => {
    const [notice] = blocksOf(presentSummary({ ...summary, focusMissing: true }, sources, asked, en), "notice");
    expect(notice).toEqual({ kind: "notice", tone: "caution", text: en.summary.focusMissing });
  });

  it("says nothing of it otherwise", () => {
    expect(blocksOf(presentSummary(summary, sources, asked, en), "notice")).toHaveLength(0);
  });
});
