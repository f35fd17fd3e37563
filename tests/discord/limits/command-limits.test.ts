import { expect, it } from "vitest";
import type { Command } from "../../../src/command/command.ts";
import { defineCommand } from "../../../src/command/define-command.ts";
import { defineAll } from "../../../src/discord/definition.ts";
import { commandProblems } from "../../../src/discord/limits/command-limits.ts";
import { wordsFor } from "../../../src/words/words.ts";

const option = { type: "text", description: () => "What", required: false, maxLength: 10 } as const;
const named = (name: string, wish: Partial<Command> = {}): Command => ({
  ...defineCommand({ name, description: () => "Does it", run: async () => null }),
  ...wish,
});
const optionsNamed = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`o${at}`, option]));
const choices = (count: number, length: number) =>
  ({
    type: "choice",
    description: () => "Which",
    required: true,
    choices: Array.from({ length: count }, (_, at) => String(at)),
    label: () => "l".repeat(length),
  }) as const;

it.each<[string, readonly Command[], string]>([
  ["101 slash commands", Array.from({ length: 101 }, (_, at) => named(`c${at}`)), "101 commands of type 1"],
  [
    "16 menu items",
    Array.from({ length: 16 }, (_, at) => named(`M ${at}`, { surface: "message" })),
    "16 commands of type 3",
  ],
  ["capital letters", [named("Ask")], "Ask: the name “Ask”"],
  ["26 options", [named("ask", { options: optionsNamed(26) })], "ask: 26 options"],
  ["26 choices", [named("ask", { options: { style: choices(26, 5) } })], "ask: 26 choices"],
  [
    "a choice of 101 characters",
    [named("ask", { options: { style: choices(1, 101) } })],
    "ask: a choice of 101 characters",
  ],
  [
    "a description of 101 characters",
    [named("ask", { description: () => "d".repeat(101) })],
    "ask: a description of 101 characters",
  ],
  [
    "an option without a description",
    [named("ask", { options: { a: { ...option, description: () => "" } } })],
    "ask: a description of 0 characters",
  ],
  [
    "more than 8000 characters",
    [named("ask", { options: Object.fromEntries(Array.from({ length: 4 }, (_, at) => [`o${at}`, choices(25, 100)])) })],
    "ask: 10198 characters in all",
  ],
])("commands with %s aren't deployed", (_what, commands, problem) => {
  expect(commandProblems(defineAll(commands, wordsFor("en")))).toContain(problem);
});

it("options that must be given come first, whatever order they were written in", () => {
  const options = { topic: option, speaker: { ...option, required: true } };
  const [definition] = defineAll([named("quotes", { options })], wordsFor("en"));
  expect(definition).toMatchObject({ options: [{ name: "speaker" }, { name: "topic" }] });
  expect(commandProblems(definition ? [definition] : [])).toEqual([]);
});
