import type { Summary } from "../domain/summary.ts";
import type { Words } from "../words/words.ts";
import { type Asked, answerActions } from "./answer-actions.ts";
import { excerptBlocks, type Sources } from "./excerpt-block.ts";
import type { Reply } from "./reply.ts";

/** A story in a few of its own sentences, each with its paragraph. */
export function presentSummary(summary: Summary, sources: Sources, asked: Asked, words: Words): Reply {
  const [first] = summary.lines;
  if (!first) return { blocks: [{ kind: "text", text: words.summary.none }] };
  const title = sources.get(first.citation.articleId)?.title ?? "";
  return {
    blocks: [
      ...(title === "" ? [] : [{ kind: "heading", text: title } as const]),
      ...(summary.focusMissing ? [{ kind: "notice", tone: "caution", text: words.summary.focusMissing } as const] : []),
      ...excerptBlocks(summary.lines, sources, words),
      answerActions(asked, first, false, words),
    ],
  };
}
