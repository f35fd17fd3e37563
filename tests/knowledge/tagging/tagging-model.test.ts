import { describe, expect, it } from "vitest";
import { hashText } from "../../../src/knowledge/tagging/hash.ts";
import { parseTaggingModel, usualTag, writeTaggingModel } from "../../../src/knowledge/tagging/tagging-model.ts";

const learned = {
  features: new Map([
    [
      7,
      new Map([
        [0, 5],
        [15, -120],
      ]),
    ],
    [-3, new Map([[2, 127]])],
  ]),
  words: new Map([[hashText("said"), 16 + 32]]),
};

describe("a tagging model", () => {
  it("is read as it was written", () => {
    const model = parseTaggingModel(writeTaggingModel(learned));
    expect(usualTag(model, "said")).toBe("VERB");
    expect(usualTag(model, "unheard-of")).toBeNull();
    const place = model.features.find(7);
    const entries = [...model.rowTags.slice(model.rows[place], model.rows[place + 1])];
    expect(entries).toEqual([0, 15]);
    expect([...model.rowWeights.slice(model.rows[place], model.rows[place + 1])]).toEqual([5, -120]);
    expect(model.features.find(8)).toBe(-1);
  });

  it("refuses bytes that are cut or something else", () => {
    const bytes = writeTaggingModel(learned);
    expect(() => parseTaggingModel(bytes.slice(0, -1))).toThrow(RangeError);
    expect(() => parseTaggingModel(new Uint8Array(64))).toThrow(RangeError);
    expect(() => parseTaggingModel(new Uint8Array(0))).toThrow(RangeError);
  });
});
