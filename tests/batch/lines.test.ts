import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Line, splitLines } from "../../src/batch/lines.ts";

async function* stream(chunks: readonly Uint8Array[]) {
  yield* chunks;
}

async function linesOf(chunks: readonly (string | Uint8Array)[], maxBytes = 100): Promise<readonly Line[]> {
  const lines: Line[] = [];
  const bytes = chunks.map((chunk) => (typeof chunk === "string" ? Buffer.from(chunk) : chunk));
  for await (const line of splitLines(stream(bytes), maxBytes)) lines.push(line);
  return lines;
}

const text = (line: string): Line => ({ kind: "text", text: line });

describe("lines of input", () => {
  it.each([
    ["two lines", ["a\nb\n"], [text("a"), text("b")]],
    ["a last line without its end", ["a\nb"], [text("a"), text("b")]],
    ["line ends of Windows", ["a\r\nb\r\n"], [text("a"), text("b")]],
    ["empty lines", ["\n\na\n \n"], [text("a")]],
    ["a line in pieces", ["a", "b", "c\nd"], [text("abc"), text("d")]],
    ["a byte order mark", ["\uFEFFa\n"], [text("a")]],
    ["a separator that JSON allows in strings", ['"a\u2028b"\n'], [text('"a\u2028b"')]],
    ["a character cut between chunks", [Buffer.from([0xe2, 0x80]), Buffer.from([0x9c, 0x0a])], [text("“")]],
    ["bytes that are no text", [Buffer.from([0xff, 0x0a, 0x61])], [{ kind: "not-utf8" }, text("a")]],
    ["nothing", [], []],
  ])("are read from %s", async (_name, chunks, expected) => {
    expect(await linesOf(chunks)).toEqual(expected);
  });

  it("are skipped past the cap, and the next one is still read", async () => {
    const lines = await linesOf(["1234567", "8901", "2\nok\n12345678\n123456789"], 8);
    expect(lines).toEqual([{ kind: "too-long" }, text("ok"), text("12345678"), { kind: "too-long" }]);
  });

  it("don't depend on how the bytes arrive", async () => {
    const anyText = fc.string({ unit: "grapheme" });
    await fc.assert(
      fc.asyncProperty(fc.array(anyText), fc.integer({ min: 1, max: 7 }), async (wanted, size) => {
        const whole = Buffer.from(wanted.map((line) => line.replaceAll("\n", " ")).join("\n"));
        const chunks: Buffer[] = [];
        for (let from = 0; from < whole.length; from += size) chunks.push(whole.subarray(from, from + size));
        expect(await linesOf(chunks, 10_000)).toEqual(await linesOf([whole], 10_000));
      }),
    );
  });
});
