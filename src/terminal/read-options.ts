import type { Command } from "../command/command.ts";
import type { ActionInput } from "../reply/reply.ts";
import { nearest } from "./nearest.ts";

/** The options of a typed command as text, or why they can't be read. */
export type TypedOptions =
  | { readonly kind: "options"; readonly given: ActionInput }
  | { readonly kind: "unknown-option"; readonly option: string; readonly near: string | null }
  | { readonly kind: "repeated-option"; readonly option: string }
  | { readonly kind: "stray"; readonly text: string }
  | { readonly kind: "unclosed" };

/**
 * Reads `quote:"I'm not happy" speaker:Trump`. A value in quotation marks, straight or curly, ends with its mark (`\"`
 * and `\\` stand for themselves in it); one without ends where the next option begins. Words with no option before them
 * are the command's first text option: `/ask How long was it?`.
 */
export function readOptions(command: Pick<Command, "options">, rest: string): TypedOptions {
  const names = Object.keys(command.options);
  const first = names.find((name) => command.options[name]?.type === "text");
  const given: Record<string, string> = {};
  let left = rest.trim();
  while (left !== "") {
    const typed = /^([a-z][a-z-]*):(?!\s|$|\/)/.exec(left)?.[1] ?? names.find((name) => left.startsWith(`${name}:`));
    if (typed !== undefined && !names.includes(typed)) {
      return { kind: "unknown-option", option: typed, near: nearest(typed, names) };
    }
    const option = typed ?? first;
    if (option === undefined || (typed === undefined && Object.keys(given).length > 0 && option in given)) {
      return { kind: "stray", text: left };
    }
    if (Object.hasOwn(given, option)) return { kind: "repeated-option", option };
    const value = readValue(typed === undefined ? left : left.slice(typed.length + 1).trimStart(), names);
    if (value === null) return { kind: "unclosed" };
    given[option] = value.text;
    left = value.left;
  }
  return { kind: "options", given };
}

interface Value {
  readonly text: string;
  readonly left: string;
}

function readValue(typed: string, names: readonly string[]): Value | null {
  const mark = typed[0];
  if (mark === '"') return readQuoted(typed, '"');
  if (mark === "“") return readQuoted(typed, "”");
  const end = nextOption(typed, names);
  return { text: typed.slice(0, end).trim(), left: typed.slice(end).trimStart() };
}

function readQuoted(typed: string, closing: string): Value | null {
  let text = "";
  for (let at = 1; at < typed.length; at++) {
    const character = typed[at];
    const next = typed[at + 1];
    if (character === closing) return { text, left: typed.slice(at + 1).trimStart() };
    const escaped = character === "\\" && (next === closing || next === "\\");
    text += escaped ? next : character;
    if (escaped) at++;
  }
  return null;
}

/** Where the next of the command's own options begins; other words with a colon belong to the value. */
function nextOption(typed: string, names: readonly string[]): number {
  for (const match of typed.matchAll(/\s([a-z][a-z-]*):/g)) {
    if (match[1] !== undefined && names.includes(match[1])) return match.index;
  }
  return typed.length;
}
