import { describe, expect, it } from "vitest";
import { oneLine } from "../../src/reply/one-line.ts";

describe("what was typed, as a heading", () => {
  it.each([
    ["stays as it is where it is short", "How long did the call last?", "How long did the call last?"],
    ["loses its line breaks", "How long\n\n did it last?", "How long did it last?"],
    ["is cut where it is long", "語".repeat(900), `${"語".repeat(150)}…`],
    ["is never cut within a character", `a${"😀".repeat(100)}`, `a${"😀".repeat(74)}…`],
  ])("%s", (_name, typed, line) => {
    expect(oneLine(typed)).toBe(line);
  });
});
