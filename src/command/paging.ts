import type { Effect, EffectContext } from "./command.ts";

/** Only who asked turns the pages of a reply in place; anybody else gets a private copy. */
export const pageInPlace = ({ by }: { readonly by: string }, { invoker }: EffectContext): Effect =>
  by === invoker.userId ? "update" : "reply";
