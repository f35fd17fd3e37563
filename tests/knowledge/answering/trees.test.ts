import { describe, expect, it } from "vitest";
import { parseAnsweringModel } from "../../../src/knowledge/answering/answering-model.ts";
import { sumTrees } from "../../../src/knowledge/answering/trees.ts";

describe("trees", () => {
  const inner = { feature: "b", atMost: 0, yes: 2, no: 3 };
  const sum = sumTrees([{ feature: "a", atMost: 1, yes: inner, no: 5 }, 10], ["a", "b"]);

  it.each([
    [[1, 0], 12],
    [[1, 1], 13],
    [[2, 0], 15],
  ])("add up their leaves for %j", (values, total) => {
    expect(sum(values)).toBe(total);
  });

  it("are refused where they ask for a feature that there isn't", () => {
    expect(() => sumTrees([{ feature: "c", atMost: 1, yes: 0, no: 0 }], ["a"])).toThrow("feature c");
  });
});

describe("the model's file", () => {
  it.each([
    ["{}", "threshold"],
    ['{"threshold":0.5}', "ranker"],
    ['{"threshold":0.5,"ranker":{"bias":0,"weights":{"bm25":"x"}}}', "ranker"],
    ['{"threshold":0.5,"ranker":{"bias":0,"weights":{}}}', "trees"],
  ])("%s is refused for want of its %s", (json, part) => {
    expect(() => parseAnsweringModel(json)).toThrow(part);
  });
});
