import type { Command, Effect, EffectContext } from "./command.ts";
import type { Options, OptionValues } from "./options.ts";

type Defaults = "surface" | "access" | "switchable" | "private" | "effect" | "options";

type Definition<O extends Options> = Omit<Command<O>, Defaults> &
  Partial<Omit<Pick<Command<O>, Defaults>, "options" | "effect">> & {
    readonly options?: O;
    /** A fixed effect, or one that depends on who presses the button. Left out, it is `reply`. */
    readonly effect?: Effect | ((input: OptionValues<O>, context: EffectContext) => Effect);
  };

/** Makes a command of its definition, with its option types kept for `run`. */
export function defineCommand<const O extends Options = Record<never, never>>(definition: Definition<O>): Command<O> {
  const { effect = "reply" } = definition;
  return {
    surface: "slash",
    access: "everyone",
    switchable: true,
    private: false,
    ...definition,
    options: definition.options ?? ({} as O),
    effect: typeof effect === "function" ? effect : () => effect,
  };
}
