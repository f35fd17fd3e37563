import type { Form, Reply } from "../reply/reply.ts";
import type { Words } from "../words/words.ts";
import type { Command, Effect, EffectContext, Surface } from "./command.ts";
import type { CommandContext } from "./context.ts";
import type { Options, OptionValues } from "./options.ts";

/** A command as its file writes it; what is left out is what most commands are. */
export interface CommandDefinition<O extends Options> {
  readonly name: string;
  readonly description: (words: Words) => string;
  readonly options?: O;
  /** `slash` unless given. */
  readonly surface?: Surface;
  /** `everyone` unless given. */
  readonly access?: "everyone" | "moderators";
  /** True unless given. */
  readonly switchable?: boolean;
  /** Null unless given. */
  readonly partOf?: string;
  /** False unless given. */
  readonly everywhere?: boolean;
  /** False unless given. */
  readonly private?: boolean;
  /** A fixed effect, or one that depends on who presses the button; `reply` unless given. */
  readonly effect?: Effect | ((input: OptionValues<O>, context: EffectContext) => Effect);
  readonly run: (input: OptionValues<O>, context: CommandContext) => Promise<Reply | Form | null>;
}

/** Makes a command of its definition. Adapters hand `run` and `effect` values that they have read by its options. */
export function defineCommand<const O extends Options>(definition: CommandDefinition<O>): Command {
  const { options, effect = "reply", run } = definition;
  return {
    surface: "slash",
    access: "everyone",
    switchable: true,
    partOf: null,
    everywhere: false,
    private: false,
    ...definition,
    options: options ?? {},
    effect: (input, context) => (typeof effect === "function" ? effect(input as OptionValues<O>, context) : effect),
    run: (input, context) => run(input as OptionValues<O>, context),
  };
}
