import type { Words } from "../words/words.ts";
import type { TypedLine } from "./read-line.ts";
import { withoutControls } from "./without-controls.ts";

type Unreadable = Extract<
  TypedLine,
  { kind: "unknown-command" | "unknown-option" | "repeated-option" | "stray" | "unclosed" }
>;

/** Tells why a line couldn't be read, and what was probably meant. */
export function explainLine(typed: Unreadable, { terminal }: Words): string {
  switch (typed.kind) {
    case "unknown-command":
      return terminal.unknownCommand(withoutControls(typed.name), typed.near);
    case "unknown-option": {
      const { name, options } = typed.command;
      return terminal.unknownOption(withoutControls(typed.option), name, typed.near, Object.keys(options));
    }
    case "repeated-option":
      return terminal.repeatedOption(typed.option);
    case "stray":
      return Object.keys(typed.command.options).length === 0
        ? terminal.takesNothing(typed.command.name)
        : terminal.stray(withoutControls(typed.text));
    case "unclosed":
      return terminal.unclosed;
  }
}
