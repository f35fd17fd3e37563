import type { Answer } from "../domain/answer.ts";
import type { CommandContext } from "./context.ts";

/**
 * Has it kept, for the server's moderators, that a question found no answer. In a channel where every message is taken
 * for a question, only what ends as one counts.
 */
export function noteGap(
  question: string,
  isPrivate: boolean,
  answer: Answer,
  { newsroom, place, invoker, manner, now }: CommandContext,
): void {
  if (answer.kind !== "unanswered" || place.guildId === null) return;
  if (manner === "open" && !question.trimEnd().endsWith("?")) return;
  const { guildId } = place;
  const { reason } = answer;
  newsroom.recordGap({ guildId, askedBy: invoker.userId, question, reason, private: isPrivate }, now);
}
