import type { Command } from "../command/command.ts";

/** A command that was typed with a slash, and the rest of the line. */
export interface TypedCommand {
  readonly command: Command;
  /** What stands after the name, with the white space between them. */
  readonly rest: string;
}

/** The commands that can be typed with a slash. */
export const typeable = (commands: readonly Command[]): readonly Command[] =>
  commands.filter((command) => command.surface === "slash");

/** Finds the command of a line such as `/config show`; the longest name that fits. Null where there is none. */
export function findTypedCommand(line: string, commands: readonly Command[]): TypedCommand | null {
  const typed = line.slice(1);
  const fitting = typeable(commands)
    .filter(({ name }) => typed.startsWith(name) && /^(?:\s|$)/.test(typed.slice(name.length)))
    .sort((a, b) => b.name.length - a.name.length);
  const command = fitting[0];
  return command ? { command, rest: typed.slice(command.name.length) } : null;
}
