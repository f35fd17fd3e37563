import type { Command } from "../command/command.ts";
import type { ActionInput } from "../reply/reply.ts";
import { nearest } from "./nearest.ts";
import { readOptions, type TypedOptions } from "./read-options.ts";
import { findTypedCommand, typeable } from "./typed-command.ts";

/** What a typed line means. */
export type TypedLine =
  | { readonly kind: "nothing" }
  | { readonly kind: "quit" }
  | { readonly kind: "follow-up"; readonly number: number }
  | { readonly kind: "question"; readonly text: string }
  | { readonly kind: "command"; readonly command: Command; readonly given: ActionInput }
  | { readonly kind: "unknown-command"; readonly name: string; readonly near: string | null }
  | (Exclude<TypedOptions, { kind: "options" }> & { readonly command: Command });

/** Reads a line: a command with a slash, the number of a follow-up, or else a question in plain words. */
export function readLine(line: string, commands: readonly Command[]): TypedLine {
  const text = line.trim();
  if (text === "") return { kind: "nothing" };
  if (/^\/(?:quit|exit)$/.test(text)) return { kind: "quit" };
  if (/^\[?\d{1,3}\]?$/.test(text)) return { kind: "follow-up", number: Number(text.replace(/\D/g, "")) };
  if (!text.startsWith("/")) return { kind: "question", text };
  const typed = findTypedCommand(text, commands);
  if (!typed) return unknownCommand(text, commands);
  const { command, rest } = typed;
  const options = readOptions(command, rest);
  return options.kind === "options" ? { kind: "command", command, given: options.given } : { ...options, command };
}

/** A command that isn't there, with the one that was probably meant, by one word or two: `/sumary`, `/config shw`. */
function unknownCommand(text: string, commands: readonly Command[]): TypedLine {
  const [first = "", second] = text.slice(1).split(/\s+/);
  const known = [...typeable(commands).map(({ name }) => name), "quit"];
  const near = (second === undefined ? null : nearest(`${first} ${second}`, known)) ?? nearest(first, known);
  return { kind: "unknown-command", name: first, near };
}
