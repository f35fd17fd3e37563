import { type AccessFacts, decideAccess } from "../app/access.ts";
import type { Words } from "../words/words.ts";
import type { Command } from "./command.ts";
import type { CommandSummary } from "./context.ts";

/** The commands that can be typed or chosen from a menu, less those that this person may not use here. */
export function availableCommands(
  commands: readonly Command[],
  facts: Omit<AccessFacts, "command" | "freeText">,
  words: Words,
): readonly CommandSummary[] {
  return commands.flatMap((command) => {
    const { name, surface } = command;
    if (surface === "button" || !decideAccess({ ...facts, command, freeText: false }).allowed) return [];
    return [{ name, surface, description: command.description(words) }];
  });
}
