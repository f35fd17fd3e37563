import { UserError } from "../domain/user-error.ts";
import type { CommandContext } from "./context.ts";

/**
 * The text of the message on which a menu command was used.
 * @throws UserError `no-message-text` where it has none (a picture, a sticker).
 */
export function messageText({ message }: Pick<CommandContext, "message">): string {
  const text = message?.content.trim() ?? "";
  if (text === "") throw new UserError({ kind: "no-message-text" });
  return text;
}
