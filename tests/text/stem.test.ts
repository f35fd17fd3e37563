import { describe, expect, it } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { stem } from "../../src/text/stem.ts";

describe("fold", () => {
  it.each([
    ["Zürich’s", "zurich's"],
    ["ČESKÁ", "ceska"],
    ["plain", "plain"],
    ["", ""],
  ])("%s is compared as %s", (word, folded) => {
    expect(fold(word)).toBe(folded);
  });
});

describe("stem", () => {
  it.each([
    ["deliveries", "delivery"],
    ["Ukraine’s", "Ukraine"],
    ["pausing", "paused"],
    ["took", "taking"],
    ["women", "woman"],
    ["Été", "ete"],
  ])("%s and %s are looked up alike", (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ["negotiate", "negation"],
    ["1,500", "1500"],
    ["Kyiv", "Kiev"],
  ])("%s and %s are not", (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it("leaves numbers and short words as they are", () => {
    expect(stem("2025")).toBe("2025");
    expect(stem("US")).toBe("us");
  });
});
