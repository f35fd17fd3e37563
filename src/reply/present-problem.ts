import type { Problem } from "../domain/problem.ts";
import type { Words } from "../words/words.ts";
import type { Reply } from "./reply.ts";

/** What a person can mend, in words that tell how. */
export function presentProblem(problem: Problem, words: Words): Reply {
  const notice = { kind: "notice", tone: "caution", text: words.problem(problem) } as const;
  if (problem.kind !== "channel-off") return { blocks: [notice] };
  return { blocks: [notice, { kind: "channels", label: words.access.channels, channelIds: problem.channels }] };
}

/** A fault of ours: only a reference number, which stands in the log too. */
export const presentFault = (reference: string, words: Words): Reply => ({
  blocks: [{ kind: "notice", tone: "error", text: words.notice.fault(reference) }],
});
