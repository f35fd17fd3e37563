import { type APIApplicationCommandOption, ApplicationCommandOptionType, ApplicationCommandType } from "discord.js";
import type { CommandDefinition } from "../definition.ts";
import { grouped } from "../grouped.ts";

const mostOfType: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};
const nameLimit = 32;
const descriptionLimit = 100;
const optionLimit = 25;
const choiceLimit = 25;
const choiceTextLimit = 100;
const textLimit = 8000;

/** Every limit of Discord's that a set of commands breaks, in words; none where it can be deployed. */
export function commandProblems(definitions: readonly CommandDefinition[]): readonly string[] {
  const counts = grouped(definitions, ({ type }) => type ?? ApplicationCommandType.ChatInput);
  return [
    ...[...counts].flatMap(([type, { length }]) =>
      length > (mostOfType[type] ?? 0) ? [`${length} commands of type ${type}`] : [],
    ),
    ...[...counts.values()].flatMap((group) => repeatedNames("command", group)),
    ...definitions.flatMap((definition) => ofOne(definition).map((problem) => `${definition.name}: ${problem}`)),
  ];
}

function ofOne(definition: CommandDefinition): readonly string[] {
  if (definition.type === ApplicationCommandType.Message || definition.type === ApplicationCommandType.User) {
    return lengthProblems("name", definition.name, nameLimit);
  }
  if (definition.type !== undefined && definition.type !== ApplicationCommandType.ChatInput) return [];
  const { name, description, options = [] } = definition;
  const text = textOf({ name, description, options });
  return [
    ...slashNameProblems(name),
    ...lengthProblems("description", description, descriptionLimit),
    ...optionsProblems(options),
    ...(text > textLimit ? [`${text} characters in all`] : []),
  ];
}

function optionsProblems(options: readonly APIApplicationCommandOption[]): readonly string[] {
  const firstOptional = options.findIndex(({ required }) => !required);
  return [
    ...(options.length > optionLimit ? [`${options.length} options`] : []),
    ...repeatedNames("option", options),
    ...(firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required)
      ? ["a required option after one that isn't"]
      : []),
    ...options.flatMap(optionProblems),
  ];
}

function optionProblems(option: APIApplicationCommandOption): readonly string[] {
  const inner = option.type === ApplicationCommandOptionType.Subcommand ? optionsProblems(option.options ?? []) : [];
  const choices = "choices" in option ? (option.choices ?? []) : [];
  return [
    ...slashNameProblems(option.name),
    ...lengthProblems("description", option.description, descriptionLimit),
    ...(choices.length > choiceLimit ? [`${choices.length} choices`] : []),
    ...choices.flatMap(({ name, value }) => [
      ...lengthProblems("choice", name, choiceTextLimit),
      ...lengthProblems("choice's value", String(value), choiceTextLimit),
    ]),
    ...inner,
  ];
}

const slashNameProblems = (name: string): readonly string[] =>
  /^[-_'\p{L}\p{N}]{1,32}$/u.test(name) && name === name.toLowerCase() ? [] : [`the name “${name}”`];

const lengthProblems = (what: string, text: string, limit: number): readonly string[] =>
  text.trim() === "" || text.length > limit ? [`a ${what} of ${text.length} characters`] : [];

const repeatedNames = (what: string, named: readonly { readonly name: string }[]): readonly string[] =>
  new Set(named.map(({ name }) => name)).size < named.length ? [`a repeated ${what}`] : [];

/** Discord counts names, descriptions and choices together. */
function textOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + textOf(item), 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, part]) =>
      sum + (typeof part === "string" && ["name", "description", "value"].includes(key) ? part.length : textOf(part)),
    0,
  );
}
