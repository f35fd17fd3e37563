import { describe, expect, it } from "vitest";
import type { Options } from "../../src/command/options.ts";
import { readInput } from "../../src/command/read-input.ts";
import { UserError } from "../../src/domain/user-error.ts";
import { en } from "../../src/words/en.ts";

const description = () => "";
const options: Options = {
  words: { type: "text", description, required: true, maxLength: 10 },
  style: {
    type: "choice",
    description,
    required: false,
    choices: ["brief", "long", "In full"],
    label: (_words, choice) => choice,
  },
  private: { type: "flag", description, required: false },
  page: { type: "number", description, required: false, min: 1, max: 9 },
  channel: { type: "channel", description, required: false },
};
const read = (given: Readonly<Record<string, string>>) => readInput({ name: "find", options }, given, en);

describe("input as text", () => {
  it("becomes the values that a command takes, null where an option is left out", () => {
    expect(read({ words: "ice" })).toEqual({ words: "ice", style: null, private: null, page: null, channel: null });
  });

  it.each([
    ["style", "Brief", "brief"],
    ["style", "in full", "In full"],
    ["private", "true", true],
    ["private", "ON", true],
    ["private", "no", false],
    ["page", " 3 ", 3],
    ["channel", "123", "123"],
    ["words", "", ""],
  ])("reads %s:%s", (name, text, value) => {
    expect(read({ words: "ice", [name]: text })[name]).toBe(value);
  });

  it.each([
    [{}, { kind: "missing-option", option: "words", command: "find" }],
    [{ words: "more than ten" }, { kind: "too-long", length: 13, limit: 10 }],
    [
      { words: "a", style: "short" },
      { kind: "bad-option", option: "style", value: "short", expected: "one of brief, long, In full" },
    ],
    [
      { words: "a", private: "maybe" },
      { kind: "bad-option", option: "private", value: "maybe", expected: "true or false" },
    ],
    [
      { words: "a", page: "0" },
      { kind: "bad-option", option: "page", value: "0", expected: "a whole number from 1 to 9" },
    ],
    [
      { words: "a", page: "1e1" },
      { kind: "bad-option", option: "page", value: "1e1" },
    ],
    [
      { words: "a", page: "" },
      { kind: "bad-option", option: "page", value: "" },
    ],
  ])("refuses %j and tells what is wrong", (given, problem) => {
    const refused = (): unknown => {
      try {
        return read(given as Record<string, string>);
      } catch (error) {
        return error instanceof UserError ? error.problem : error;
      }
    };
    expect(refused()).toMatchObject(problem);
  });

  it("doesn't take what the command has no option for, not even a prototype's", () => {
    expect(read({ words: "ice", other: "x" })).not.toHaveProperty("other");
    expect(() => readInput({ name: "find", options: { toString: options.words } as Options }, {}, en)).toThrow(
      UserError,
    );
  });
});
