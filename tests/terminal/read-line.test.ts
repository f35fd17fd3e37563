import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { readLine } from "../../src/terminal/read-line.ts";

describe("a typed line", () => {
  it.each([
    ["", { kind: "nothing" }],
    ["   ", { kind: "nothing" }],
    ["/quit", { kind: "quit" }],
    [" /exit ", { kind: "quit" }],
    ["2", { kind: "follow-up", number: 2 }],
    ["[2]", { kind: "follow-up", number: 2 }],
    ["How long was it?", { kind: "question", text: "How long was it?" }],
    ["2025 was when?", { kind: "question", text: "2025 was when?" }],
    ["who-said this", { kind: "question", text: "who-said this" }],
    ["/ask How long was it?", { kind: "command", command: { name: "ask" }, given: { question: "How long was it?" } }],
    ["/config show", { kind: "command", command: { name: "config show" }, given: {} }],
    ["/help", { kind: "command", command: { name: "help" } }],
    ["/sumary", { kind: "unknown-command", name: "sumary", near: "summary" }],
    ["/config shw", { kind: "unknown-command", name: "config", near: "config show" }],
    ["/whosaid quote:x", { kind: "unknown-command", name: "whosaid", near: "who-said" }],
    ["/asking", { kind: "unknown-command", name: "asking", near: null }],
    ["/", { kind: "unknown-command", name: "", near: null }],
    ["/feedback", { kind: "unknown-command", name: "feedback" }],
    ["/Check this quote", { kind: "unknown-command", name: "Check" }],
    ["/summary stile:brief", { kind: "unknown-option", option: "stile", near: "style", command: { name: "summary" } }],
  ])("“%s” is understood", (line, expected) => {
    expect(readLine(line, commands)).toMatchObject(expected);
  });
});
