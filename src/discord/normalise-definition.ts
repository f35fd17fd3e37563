import { type APIApplicationCommandOption, ApplicationCommandType } from "discord.js";
import type { CommandDefinition } from "./definition.ts";

/**
 * A definition with all that Discord fills in or leaves out made equal, as text: the same for what we would write and
 * what it has registered, if and only if writing would change nothing.
 */
export function normaliseDefinition(definition: CommandDefinition): string {
  const { type = ApplicationCommandType.ChatInput, name } = definition;
  const isSlash = type === ApplicationCommandType.ChatInput;
  return JSON.stringify({
    type,
    name,
    nameLocalizations: localised(definition.name_localizations),
    description: isSlash && "description" in definition ? definition.description : "",
    descriptionLocalizations: localised(
      "description_localizations" in definition ? definition.description_localizations : null,
    ),
    permissions: definition.default_member_permissions?.toString() ?? null,
    contexts: sorted(definition.contexts ?? []),
    integrationTypes: sorted(definition.integration_types ?? []),
    nsfw: definition.nsfw ?? false,
    options: "options" in definition ? (definition.options ?? []).map(normaliseOption) : [],
  });
}

function normaliseOption(option: APIApplicationCommandOption): unknown {
  const given = option as APIApplicationCommandOption & Readonly<Record<string, unknown>>;
  return {
    type: option.type,
    name: option.name,
    nameLocalizations: localised(option.name_localizations),
    description: option.description,
    descriptionLocalizations: localised(option.description_localizations),
    required: option.required ?? false,
    autocomplete: given.autocomplete ?? false,
    minValue: given.min_value ?? null,
    maxValue: given.max_value ?? null,
    minLength: given.min_length ?? null,
    maxLength: given.max_length ?? null,
    channelTypes: "channel_types" in option ? sorted(option.channel_types ?? []) : [],
    choices:
      "choices" in option
        ? (option.choices ?? []).map((choice) => [choice.name, choice.value, localised(choice.name_localizations)])
        : [],
    options: "options" in option ? (option.options ?? []).map(normaliseOption) : [],
  };
}

const sorted = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b);

const localised = (names: object | null | undefined): readonly (readonly [string, unknown])[] =>
  Object.entries(names ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
