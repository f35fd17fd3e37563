import { ApplicationCommandType } from "discord.js";
import type { CommandDefinition } from "./definition.ts";
import { normaliseDefinition } from "./normalise-definition.ts";

/** Names of the commands that a deployment adds, changes and removes. */
export interface DefinitionDifference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** What differs between what is registered and what is wanted. */
export function definitionDifference(
  registered: readonly CommandDefinition[],
  wanted: readonly CommandDefinition[],
): DefinitionDifference {
  const before = new Map(registered.map((definition) => [keyOf(definition), definition]));
  const after = new Map(wanted.map((definition) => [keyOf(definition), definition]));
  const isChanged = ([key, definition]: readonly [string, CommandDefinition]): boolean => {
    const old = before.get(key);
    return old !== undefined && normaliseDefinition(old) !== normaliseDefinition(definition);
  };
  return {
    added: [...after].filter(([key]) => !before.has(key)).map(([, { name }]) => name),
    changed: [...after].filter(isChanged).map(([, { name }]) => name),
    removed: [...before].filter(([key]) => !after.has(key)).map(([, { name }]) => name),
  };
}

export const isSame = ({ added, changed, removed }: DefinitionDifference): boolean =>
  added.length + changed.length + removed.length === 0;

// A slash command and a menu item may share a name.
const keyOf = ({ type = ApplicationCommandType.ChatInput, name }: CommandDefinition): string => `${type} ${name}`;
