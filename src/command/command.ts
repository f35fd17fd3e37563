import type { Form, Reply } from "../reply/reply.ts";
import type { Words } from "../words/words.ts";
import type { CommandContext } from "./context.ts";
import type { InputValues, Options } from "./options.ts";

/**
 * What an invocation does, settled before it runs: `reply` is a new message, `update` changes the message whose button
 * was pressed, `form` opens a form (which must come before any acknowledgement), `remove` deletes that message.
 */
export type Effect = "reply" | "update" | "form" | "remove";

/** How a command is offered: typed with a slash, in a message's menu, or only behind buttons and forms. */
export type Surface = "slash" | "message" | "button";

export interface Command {
  /** As people type it: lower case, or the words of a menu item. Unique. A subcommand is `config show`. */
  readonly name: string;
  readonly surface: Surface;
  readonly description: (words: Words) => string;
  readonly options: Options;
  /** Who may use it. */
  readonly access: "everyone" | "moderators";
  /** Whether it can be switched off by a server; help, privacy and config can't. */
  readonly switchable: boolean;
  /** The command that a button carries on, and with which it is switched off; null where it is on its own. */
  readonly partOf: string | null;
  /** Whether it works in channels too where the bot doesn't answer: taking back, and what is stored of a person. */
  readonly everywhere: boolean;
  /** Whether the reply is for the invoker alone. A `private` option of type flag overrides it where there is one. */
  readonly private: boolean;
  readonly effect: (input: InputValues, context: EffectContext) => Effect;
  readonly run: (input: InputValues, context: CommandContext) => Promise<Reply | Form | null>;
}

export type EffectContext = Pick<CommandContext, "invoker" | "place" | "message">;
