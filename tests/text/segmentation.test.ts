import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitParagraphs } from "../../src/text/paragraphs.ts";
import { paragraphAt, segment } from "../../src/text/segmentation.ts";
import { splitSentences } from "../../src/text/sentences.ts";

const whole = (text: string) => ({ start: 0, end: text.length });
const sentences = (text: string) =>
  splitSentences(text, whole(text)).map(({ start, end }) => text.slice(start, end).trim());

describe("sentences", () => {
  it.each([
    ["Mr. Hill met Sen. Jo Park. They talked.", ["Mr. Hill met Sen. Jo Park.", "They talked."]],
    [
      "The U.S. Senate met. It left the U.S. The talks ended.",
      ["The U.S. Senate met.", "It left the U.S.", "The talks ended."],
    ],
    ["It starts at 10:00 a.m. Eastern time.", ["It starts at 10:00 a.m. Eastern time."]],
    ["“Is it over?” he asked. “No.”", ["“Is it over?” he asked.", "“No.”"]],
    ["“What now?” Trump asked.", ["“What now?” Trump asked."]],
    ["« Not yet. » He left.", ["« Not yet. »", "He left."]],
    ["« Not yet ? » he asked. « No. »", ["« Not yet ? » he asked.", "« No. »"]],
    ["»Not yet.« He left. »No.«", ["»Not yet.«", "He left.", "»No.«"]],
    ["„Not yet.“ He left.", ["„Not yet.“", "He left."]],
    ["George W. Bush left on Jan. 5. Nobody came.", ["George W. Bush left on Jan. 5.", "Nobody came."]],
    ["He joined Acme Inc. in May. She didn’t!", ["He joined Acme Inc. in May.", "She didn’t!"]],
  ])("of %s", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("tile whatever text they are cut from", () => {
    const piece = fc.constantFrom("Mr. ", "U.S. ", "He said. ", "“No!” ", "a.m. ", "? ", "’ ", "J. ", "then ", "… ");
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const tiles = splitSentences(text, whole(text));
        expect(tiles.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
        tiles.forEach(({ start }, index) => {
          expect(start).toBe(index === 0 ? 0 : tiles[index - 1]?.end);
        });
      }),
    );
  });
});

describe("a segmentation", () => {
  const text = "Mayor Resigns\n· example.comThe mayor resigned. She left.\n\nNobody cheered.";
  const start = text.indexOf("·");
  const segmentation = segment({ text, headline: { start: 0, end: 13 }, furniture: [{ start, end: start + 13 }] });

  it("counts paragraphs from the story's first", () => {
    expect(segmentation.paragraphs.map(({ number, span }) => [number, text.slice(span.start, span.end)])).toEqual([
      [1, "The mayor resigned. She left."],
      [2, "Nobody cheered."],
    ]);
    expect(paragraphAt(segmentation, text.indexOf("She"))).toBe(1);
    expect(paragraphAt(segmentation, 3)).toBe(0);
  });

  it("cuts a line of any length where it cuts a short one", () => {
    const short = "Mr. Osei spoke (“We won! Did we?”). The U.S. paid 3.5 billion. “Why?” Ana Reyes asked. ";
    const once = sentences(short);
    for (const copies of [40, 55, 70, 200])
      expect(sentences(short.repeat(copies))).toEqual(Array(copies).fill(once).flat());
    expect(sentences(`${". ".repeat(9000)}Yes. No.`).slice(-2)).toEqual(["Yes.", "No."]);
    expect(sentences("and so on ".repeat(2000))).toHaveLength(1);
  });

  it("has sentences and paragraphs without white space at their edges", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "B", " ", ".", "\n", "\r", "”", "\u2028", "\t"), maxLength: 60 }),
        (any) => {
          const cut = segment({ text: any, headline: null, furniture: [] });
          for (const { span } of [...cut.paragraphs, ...cut.sentences]) {
            const inner = any.slice(span.start, span.end);
            expect(inner).toBe(inner.trim());
            expect(inner).not.toBe("");
          }
          expect(cut.paragraphs.length).toBe(splitParagraphs(any).length);
        },
      ),
    );
  });
});
