import type { ConversationWish } from "../app/converse.ts";
import type { CommandContext } from "./context.ts";

/**
 * What a question may follow: an answer that it replies to or whose button it came from, or else what the same person
 * asked there just before. A private answer that is shared is asked again as it was understood.
 */
export function followsOf(
  isPrivate: boolean | null,
  { message, manner }: Pick<CommandContext, "message" | "manner">,
): ConversationWish["follows"] {
  if (isShared(isPrivate, message)) return "nothing";
  return manner === "reply" || message !== null ? "answer" : "soon";
}

/** Whether a private answer's button asks the same in public. */
export const isShared = (isPrivate: boolean | null, message: CommandContext["message"]): boolean =>
  message !== null && isPrivate === false;
