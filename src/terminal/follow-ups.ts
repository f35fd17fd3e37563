import type { Command } from "../command/command.ts";
import type { CommandContext } from "../command/context.ts";
import { readInput } from "../command/read-input.ts";
import type { Action, ActionInput, Reply } from "../reply/reply.ts";

/** What a button of a reply becomes in the terminal: something to choose by its number. */
export interface FollowUp {
  readonly label: string;
  readonly command: Command;
  readonly input: ActionInput;
}

/**
 * The actions of a reply that make sense here. Left out are forms (a question can simply be typed), taking a reply away
 * (it is printed) and sharing it (nobody else is here).
 */
export function followUpsOf(reply: Reply, commands: readonly Command[], context: CommandContext): readonly FollowUp[] {
  return reply.blocks
    .flatMap((block) => (block.kind === "actions" ? block.actions : []))
    .flatMap(choicesOf)
    .flatMap(({ label, name, input }) => {
      const command = commands.find((known) => known.name === name);
      if (!command || input.private === "false") return [];
      const effect = command.effect(readInput(command, input, context.words), context);
      return effect === "form" || effect === "remove" ? [] : [{ label, command, input }];
    });
}

function choicesOf(action: Action): readonly { label: string; name: string; input: ActionInput }[] {
  const { command: name, input } = action;
  if (action.kind === "button") return [{ label: action.label, name, input }];
  return action.choices.map(({ label, value }) => ({ label, name, input: { ...input, [action.option]: value } }));
}
