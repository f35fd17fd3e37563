import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord.js";
import type { Command } from "../command/command.ts";
import type { Words } from "../words/words.ts";
import { grouped } from "./grouped.ts";
import { optionDefinition } from "./option-definition.ts";

export type CommandDefinition = RESTPostAPIApplicationCommandsJSONBody;

/**
 * What Discord is told of the commands: one entry for each slash command and menu item, the subcommands of `config`
 * together as one. Commands behind buttons need no entry.
 */
export function defineAll(commands: readonly Command[], words: Words): readonly CommandDefinition[] {
  const menus = commands.filter(({ surface }) => surface === "message").map(menuDefinition);
  const slash = grouped(
    commands.filter(({ surface }) => surface === "slash"),
    ({ name }) => name.split(" ")[0] ?? name,
  );
  return [...[...slash].map(([name, members]) => slashDefinition(name, members, words)), ...menus];
}

const menuDefinition = (command: Command): CommandDefinition => ({
  type: ApplicationCommandType.Message,
  name: command.name,
  ...reach([command]),
});

function slashDefinition(name: string, members: readonly Command[], words: Words): CommandDefinition {
  const [only] = members;
  const isSingle = members.length === 1 && only?.name === name;
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description: isSingle ? only.description(words) : groupDescription(name, words),
    options: isSingle ? optionsOf(only, words) : members.map((member) => subcommand(member, words)),
    ...reach(members),
  };
}

function subcommand(command: Command, words: Words): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: command.name.split(" ").slice(1).join("-"),
    description: command.description(words),
    options: optionsOf(command, words),
  };
}

// Discord wants the required ones first.
const optionsOf = ({ options }: Command, words: Words): APIApplicationCommandBasicOption[] =>
  Object.entries(options)
    .sort(([, a], [, b]) => Number(b.required) - Number(a.required))
    .map(([name, option]) => optionDefinition(name, option, words));

function groupDescription(name: string, words: Words): string {
  const entry: unknown = (words.commands as Readonly<Record<string, unknown>>)[name];
  if (typeof entry === "object" && entry !== null && "group" in entry && typeof entry.group === "string") {
    return entry.group;
  }
  throw new Error(`the group /${name} has no description among the words`);
}

/** Moderators' commands are for servers; all others work in direct messages and for those who installed the bot too. */
function reach(members: readonly Command[]) {
  const forModerators = members.every(({ access }) => access === "moderators");
  return forModerators
    ? {
        default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
        contexts: [InteractionContextType.Guild],
        integration_types: [ApplicationIntegrationType.GuildInstall],
      }
    : {
        default_member_permissions: null,
        contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
        integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
      };
}
