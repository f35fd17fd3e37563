import { UserError } from "../domain/user-error.ts";
import type { ActionInput } from "../reply/reply.ts";
import type { Words } from "../words/words.ts";
import type { Command } from "./command.ts";
import type { InputValues, Option } from "./options.ts";

/**
 * Option values as text, from a button, a form or the terminal, as the values that `run` takes; what the command has
 * no option for is left out.
 * @throws UserError `missing-option`, `bad-option` or `too-long`, which tells what the option takes.
 */
export function readInput(command: Pick<Command, "name" | "options">, given: ActionInput, words: Words): InputValues {
  const values: Record<string, string | number | boolean | null> = {};
  for (const [name, option] of Object.entries(command.options)) {
    const text = Object.hasOwn(given, name) ? given[name] : undefined;
    if (text === undefined && option.required) {
      throw new UserError({ kind: "missing-option", option: name, command: command.name });
    }
    values[name] = text === undefined ? null : readValue(name, option, text, words);
  }
  return values;
}

function readValue(name: string, option: Option, text: string, words: Words): string | number | boolean {
  const refuse = (expected: string) => new UserError({ kind: "bad-option", option: name, value: text, expected });
  switch (option.type) {
    case "text":
      if (text.length > option.maxLength) {
        throw new UserError({ kind: "too-long", length: text.length, limit: option.maxLength });
      }
      return text;
    case "choice": {
      const typed = text.trim().toLowerCase();
      const choice = option.choices.find((known) => known.toLowerCase() === typed);
      if (choice === undefined) throw refuse(words.input.oneOf(option.choices));
      return choice;
    }
    case "flag": {
      const flag = flags.get(text.trim().toLowerCase());
      if (flag === undefined) throw refuse(words.input.flag);
      return flag;
    }
    case "number": {
      const number = /^\s*-?\d{1,15}\s*$/.test(text) ? Number(text) : Number.NaN;
      if (!(number >= option.min && number <= option.max)) throw refuse(words.input.number(option.min, option.max));
      return number;
    }
    case "channel":
      return text;
  }
}

const flags: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["yes", true],
  ["on", true],
  ["false", false],
  ["no", false],
  ["off", false],
]);
