import type { Gaps } from "../domain/gap.ts";
import type { Words } from "../words/words.ts";
import { oneLine } from "./one-line.ts";
import type { Block, Reply } from "./reply.ts";

/** What a server's stories left unanswered: how many questions of which kind, and their words where they are kept. */
export function presentGaps({ counts, questions }: Gaps, keepsQuestions: boolean, words: Words): Reply {
  const { gaps, answer } = words;
  const counted: Block =
    counts.length === 0
      ? { kind: "text", text: gaps.none }
      : {
          kind: "list",
          items: counts.map(({ reason, number }) => ({ label: String(number), detail: answer.reason[reason] })),
        };
  const latest: readonly Block[] =
    questions.length === 0
      ? []
      : [
          { kind: "heading", text: gaps.latest },
          {
            kind: "list",
            items: questions.map(({ text, reason, at }) => ({
              label: oneLine(text),
              detail: gaps.detail(new Date(at).toISOString().slice(0, "2025-07-03".length), answer.reason[reason]),
            })),
          },
        ];
  const kept = keepsQuestions ? gaps.kept : gaps.onlyCounted;
  return {
    blocks: [{ kind: "heading", text: gaps.title }, counted, ...latest, { kind: "notice", tone: "info", text: kept }],
  };
}
