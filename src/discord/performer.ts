import { decideAccess } from "../app/access.ts";
import type { Newsroom } from "../app/newsroom.ts";
import { availableCommands } from "../command/available.ts";
import type { Command, Effect } from "../command/command.ts";
import type { InputValues } from "../command/options.ts";
import { readInput } from "../command/read-input.ts";
import type { GuildSettings } from "../domain/guild-settings.ts";
import { UserError } from "../domain/user-error.ts";
import type { Form, Reply } from "../reply/reply.ts";
import type { Words } from "../words/words.ts";
import type { Invocation } from "./invocation.ts";

/** An invocation understood: what it will do and who will see it are settled, and nothing has been done yet. */
export interface Prepared {
  readonly command: Command;
  readonly values: InputValues;
  readonly effect: Effect;
  readonly private: boolean;
  readonly words: Words;
  readonly invocation: Invocation;
}

export interface Performer {
  /** @throws UserError where the command is unknown or its input won't do. */
  prepare(invocation: Invocation): Prepared;
  /**
   * The settings that hold where it was invoked.
   * @throws UserError where they, or the invoker's permissions, don't allow it.
   */
  admit(invocation: Invocation): Promise<GuildSettings>;
  /** Does what was prepared and admitted. @throws UserError where the command says so. */
  run(prepared: Prepared, settings: GuildSettings): Promise<Reply | Form | null>;
  /** A command by its name. */
  find(name: string): Command | undefined;
}

export interface PerformerParts {
  readonly commands: readonly Command[];
  readonly newsroom: Newsroom;
  readonly wordsFor: (locale: string) => Words;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Runs commands for whoever is allowed to, whichever way they were invoked. */
export function createPerformer({ commands, newsroom, wordsFor, now }: PerformerParts): Performer {
  const byName = new Map(commands.map((command) => [command.name, command]));
  const named = (name: string): Command => {
    const command = byName.get(name);
    if (!command) throw new UserError({ kind: "unknown-command", name });
    return command;
  };
  return {
    find: (name) => byName.get(name),

    prepare(invocation) {
      const command = named(invocation.command);
      const words = wordsFor(invocation.locale);
      const values = readInput(command, invocation.input, words);
      const effect = command.effect(values, invocation);
      return { command, values, effect, private: isPrivate(command, values), words, invocation };
    },

    async admit({ command, invoker, place, freeText }) {
      const settings = await newsroom.settings(place.guildId);
      const { problem } = decideAccess({ command: named(command), settings, invoker, place, freeText });
      if (problem) throw new UserError(problem);
      return settings;
    },

    async run({ command, values, words, invocation }, settings) {
      const { invoker, place, message, manner } = invocation;
      return command.run(values, {
        newsroom,
        words,
        invoker,
        place,
        message,
        ...(manner ? { manner } : {}),
        // Only help asks for it.
        get available() {
          return availableCommands(commands, { settings, invoker, place }, words);
        },
        now: now(),
      });
    },
  };
}

function isPrivate(command: Command, values: InputValues): boolean {
  const chosen = command.options.private?.type === "flag" ? values.private : null;
  return typeof chosen === "boolean" ? chosen : command.private;
}
