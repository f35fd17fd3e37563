import type { Answer } from "../domain/answer.ts";
import type { CommandContext } from "./context.ts";
import { isShared } from "./conversation.ts";

/**
 * Has it kept, for the server's moderators, that a question found no answer. In a channel where every message is taken
 * for a question, only what ends as one counts; a private answer that is shared was counted when it was asked.
 */
export async function noteGap(
  question: string,
  isPrivate: boolean | null,
  answer: Answer,
  { newsroom, place, invoker, message, manner, now }: CommandContext,
): Promise<void> {
  if (answer.kind !== "unanswered" || place.guildId === null) return;
  const isChat = manner === "open" && !/\?\s*$/.test(question);
  if (isShared(isPrivate, message) || isChat) return;
  const { guildId } = place;
  const { reason } = answer;
  await newsroom.recordGap({ guildId, askedBy: invoker.userId, question, reason, private: isPrivate ?? false }, now);
}
