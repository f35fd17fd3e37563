import { describe, expect, it } from "vitest";
import { help } from "../../commands/help.ts";
import { whoSaid } from "../../commands/who-said.ts";
import { readOptions } from "../../src/terminal/read-options.ts";

const read = (rest: string) => readOptions(whoSaid, rest);

describe("the options of a typed command", () => {
  it.each([
    ["", {}],
    [' quote:"I\'m not happy about that"', { quote: "I'm not happy about that" }],
    [" quote:“so many weapons” speaker:Trump", { quote: "so many weapons", speaker: "Trump" }],
    [' quote:"he said \\"no\\" twice"', { quote: 'he said "no" twice' }],
    [' quote:"back\\\\slash"', { quote: "back\\slash" }],
    [' quote:"a\\b"', { quote: "a\\b" }],
    [
      " quote:I will go speaker:Yury Ushakov private:true",
      { quote: "I will go", speaker: "Yury Ushakov", private: "true" },
    ],
    [" quote: with a space", { quote: "with a space" }],
    [" quote:I said: never again", { quote: "I said: never again" }],
    [" I will go speaker:Ann", { quote: "I will go", speaker: "Ann" }],
    [' "I will go" speaker:Ann', { quote: "I will go", speaker: "Ann" }],
    [" speaker:Ann quote:first", { speaker: "Ann", quote: "first" }],
    [' quote:""', { quote: "" }],
    [' quote:"speaker:Ann"', { quote: "speaker:Ann" }],
  ])("are read from “%s”", (rest, given) => {
    expect(read(rest)).toEqual({ kind: "options", given });
  });

  it.each([
    [' quot:"so"', { kind: "unknown-option", option: "quot", near: "quote" }],
    [' quote:"so" speeker:Ann', { kind: "unknown-option", option: "speeker", near: "speaker" }],
    [" colour:red", { kind: "unknown-option", option: "colour", near: null }],
    [' quote:"so" quote:"no"', { kind: "repeated-option", option: "quote" }],
    [' quote:"so', { kind: "unclosed" }],
    [' quote:“so"', { kind: "unclosed" }],
    [' quote:"so" and more', { kind: "stray", text: "and more" }],
  ])("can't be read from “%s”", (rest, why) => {
    expect(read(rest)).toEqual(why);
  });

  it("are none where a command takes none", () => {
    expect(readOptions(help, " me")).toEqual({ kind: "stray", text: "me" });
  });

  it("may begin with an address, which is no option", () => {
    expect(read(" https://example.org/a")).toEqual({ kind: "options", given: { quote: "https://example.org/a" } });
  });

  it("may be as long as they like", () => {
    const long = "a: ".repeat(100_000).trimEnd();
    expect(read(` quote:${long}`)).toEqual({ kind: "options", given: { quote: long } });
    expect(read(` quote:"${"\\".repeat(100_000)}`)).toEqual({ kind: "unclosed" });
  });
});
