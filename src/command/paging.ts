import type { Effect, EffectContext } from "./command.ts";
import type { CommandContext } from "./context.ts";

/** Only who asked turns the pages of a reply in place; anybody else gets a private copy. */
export const pageInPlace = ({ by }: { readonly by: string }, { invoker }: EffectContext): Effect =>
  by === invoker.userId ? "update" : "reply";

/** Whether what a button shows is for its presser alone: in a private reply, and in the copy of whoever didn't ask. */
export const isForPresserAlone = (
  { by }: { readonly by: string },
  { invoker, message }: Pick<CommandContext, "invoker" | "message">,
): boolean => by !== invoker.userId || (message?.private ?? true);
