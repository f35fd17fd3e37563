import type { Option, Options, OptionValues } from "../command/options.ts";
import { UserError } from "../domain/user-error.ts";

/** Option values as they come in: typed by Discord, or as text from a button, a form or a message. */
export type RawInput = Readonly<Record<string, string | number | boolean>>;

/**
 * Makes typed values of raw ones and leaves out what the command doesn't know.
 * @throws UserError `missing-option`, `bad-option` or `too-long`.
 */
export function readInput<O extends Options>(
  command: { readonly name: string; readonly options: O },
  raw: RawInput,
): OptionValues<O> {
  const values = Object.entries(command.options).map(([name, option]) => {
    const value = Object.hasOwn(raw, name) ? raw[name] : undefined;
    if (value !== undefined) return [name, readValue(name, option, value)];
    if (option.required) throw new UserError({ kind: "missing-option", option: name, command: command.name });
    return [name, null];
  });
  return Object.fromEntries(values) as OptionValues<O>;
}

function readValue(name: string, option: Option, value: string | number | boolean): string | number | boolean {
  switch (option.type) {
    case "text":
      return readText(String(value), option.maxLength);
    case "choice":
      return option.choices.includes(String(value)) ? String(value) : refuse(name, value, option.choices.join(", "));
    case "flag":
      return readFlag(name, value);
    case "number":
      return readNumber(name, value, option.min, option.max);
    case "channel":
      return /^\d{1,20}$/.test(String(value)) ? String(value) : refuse(name, value, "#");
  }
}

function readText(text: string, limit: number): string {
  if (text.length > limit) throw new UserError({ kind: "too-long", length: text.length, limit });
  return text;
}

function readFlag(name: string, value: string | number | boolean): boolean {
  if (value === true || value === "true") return true;
  if (value === false || value === "false") return false;
  return refuse(name, value, "true, false");
}

// Number("") is 0, and nobody who leaves a field empty means nought.
function readNumber(name: string, value: string | number | boolean, min: number, max: number): number {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number === "number" && number >= min && number <= max) return number;
  return refuse(name, value, `${min}–${max}`);
}

function refuse(option: string, value: string | number | boolean, expected: string): never {
  throw new UserError({ kind: "bad-option", option, value: String(value).slice(0, 100), expected });
}
