import { describe, expect, it } from "vitest";
import { faultNames } from "../../../src/knowledge/supporting/faults/fault.ts";
import { parseSupportingModel } from "../../../src/knowledge/supporting/supporting-model.ts";

const weights = Object.fromEntries(faultNames.map((name) => [name, -1]));
const model = { bias: 1, perWord: 0.1, longest: 40, weights };

describe("the supporting model", () => {
  it("is read as it was written", () => {
    expect(parseSupportingModel(JSON.stringify(model))).toEqual(model);
  });

  it.each([
    ["a weight is missing", { ...model, weights: { ...weights, "number foreign": undefined } }],
    ["a fault speaks for a sentence", { ...model, weights: { ...weights, "number foreign": 0.5 } }],
    ["a weight is no number", { ...model, weights: { ...weights, "number foreign": "-1" } }],
    ["the bias is missing", { ...model, bias: undefined }],
    ["there is nothing", null],
  ])("is refused where %s", (_, broken) => {
    expect(() => parseSupportingModel(JSON.stringify(broken))).toThrow("supporting model");
  });
});
