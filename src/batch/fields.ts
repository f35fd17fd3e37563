import { BatchError } from "./batch-error.ts";

/** Reads the fields of a request. A field that is null counts as left out; a wrong one is a `bad-request`. */
export interface Fields {
  /** A string that must be there. */
  text(name: string): string;
  optionalText(name: string): string | null;
  flag(name: string): boolean;
  /** A whole number from `min` to `max`; null where it is left out. */
  count(name: string, min: number, max: number): number | null;
  /** A list of one string or more; null where it is left out. */
  optionalTexts(name: string): readonly string[] | null;
}

export function createFields(request: Readonly<Record<string, unknown>>): Fields {
  const read = (name: string): unknown => (Object.hasOwn(request, name) ? (request[name] ?? null) : null);
  return {
    text(name) {
      const value = read(name);
      if (typeof value !== "string") throw wrong(name, "a string");
      return value;
    },
    optionalText(name) {
      const value = read(name);
      if (value !== null && typeof value !== "string") throw wrong(name, "a string");
      return value;
    },
    flag(name) {
      const value = read(name);
      if (value !== null && typeof value !== "boolean") throw wrong(name, "true or false");
      return value ?? false;
    },
    count(name, min, max) {
      const value = read(name);
      if (value === null) return null;
      if (!Number.isInteger(value) || (value as number) < min || (value as number) > max) {
        throw wrong(name, `a whole number from ${min} to ${max}`);
      }
      return value as number;
    },
    optionalTexts(name) {
      const value = read(name);
      if (value === null) return null;
      if (!Array.isArray(value) || value.length === 0 || !value.every((item) => typeof item === "string")) {
        throw wrong(name, "a list of one string or more");
      }
      return value;
    },
  };
}

const wrong = (name: string, expected: string) => new BatchError("bad-request", `“${name}” must be ${expected}`);
