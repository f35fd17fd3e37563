import type { Command } from "../command/command.ts";
import type { Option, SuggestContext, Suggestion } from "../command/options.ts";
import { findTypedCommand, typeable } from "./typed-command.ts";

/** What could stand in place of the end of a line: the whole replacements, and the part that they replace. */
export type Completion = [replacements: string[], replaced: string];

/** Completes a command's name, its options' names, and their values: choices, true or false, suggestions. */
export async function complete(
  line: string,
  commands: readonly Command[],
  context: SuggestContext,
): Promise<Completion> {
  if (!line.startsWith("/")) return [[], line];
  const typed = findTypedCommand(line, commands);
  const names = typeable(commands).map(({ name }) => `/${name} `);
  if (!typed || typed.rest === "") return [names.filter((name) => name.startsWith(line)), line];
  const { options } = typed.command;
  const open = openOption(typed.rest, options);
  if (open) {
    const values = await valuesOf(open.option, open.value, context);
    return [values.map((value) => `${open.name}:${quoted(value)} `), open.text];
  }
  const begun = /(?<=\s)[a-z-]*$/.exec(typed.rest)?.[0] ?? "";
  const free = Object.keys(options).filter((name) => name.startsWith(begun) && !typed.rest.includes(` ${name}:`));
  return [free.map((name) => `${name}:`), begun];
}

interface OpenOption {
  readonly name: string;
  readonly option: Option;
  /** As it stands in the line: `speaker:"Yur`. */
  readonly text: string;
  readonly value: string;
}

/** The option whose value is being typed at the end of the line. */
function openOption(rest: string, options: Readonly<Record<string, Option>>): OpenOption | null {
  const last = [...rest.matchAll(/(?<=\s)([a-z][a-z-]*):/g)].filter(([, name]) => name && name in options).at(-1);
  const name = last?.[1];
  const option = name === undefined ? undefined : options[name];
  if (!last || name === undefined || !option) return null;
  const text = rest.slice(last.index);
  const value = text.slice(name.length + 1);
  const isOpen = value.startsWith('"') ? !value.slice(1).includes('"') : !/\s$/.test(value);
  return isOpen ? { name, option, text, value: value.replace(/^"/, "") } : null;
}

async function valuesOf(option: Option, typed: string, context: SuggestContext): Promise<readonly string[]> {
  if (option.type === "choice") {
    return option.choices.filter((choice) => choice.toLowerCase().startsWith(typed.toLowerCase()));
  }
  if (option.type === "flag") return ["true", "false"].filter((flag) => flag.startsWith(typed.toLowerCase()));
  if (option.type !== "text" || !option.suggest) return [];
  const suggestions: readonly Suggestion[] = await option.suggest(typed, context);
  return suggestions.map(({ value }) => value);
}

const quoted = (value: string): string =>
  /^[\p{L}\p{N}-]+$/u.test(value) ? value : `"${value.replace(/["\\]/g, "\\$&")}"`;
