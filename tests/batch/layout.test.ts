import { describe, expect, it } from "vitest";
import { rounded } from "../../src/batch/layout.ts";

describe("a probability that is written out", () => {
  it.each([
    [0.8999999999999999, 0.9],
    [0.12345678, 0.1235],
    [0.99996, 1],
    [0, 0],
    [0.5, 0.5],
  ])("%d is %d", (probability, written) => {
    expect(rounded(probability)).toBe(written);
  });
});
