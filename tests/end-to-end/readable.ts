import { textOf } from "../fakes/discord/scenario/visible.ts";
import type { Message } from "../fakes/discord/world/messages.ts";

/** What a person reads in a message: its text without the marks of bold and the backslashes of escaping. */
export function readable(message: Message): string {
  return textOf(message)
    .replaceAll("**", "")
    .replace(/\\(?=[^\p{L}\p{N}\s])/gu, "");
}
