import { describe, expect, it } from "vitest";
import { type StatedValues, statedValues } from "../../../src/knowledge/answering/stated-values.ts";
import { analyse } from "../../../src/knowledge/retrieval/terms.ts";

const nothing: StatedValues = { amounts: [], durations: [], years: [], calendar: [], names: [] };

const table: readonly (readonly [string, Partial<StatedValues>])[] = [
  ["about an hour", { durations: [3600] }],
  ["60 minutes", { durations: [3600] }],
  ["4.2 million crowns", { amounts: [4_200_000] }],
  ["three hundred thousand", { amounts: [300_000] }],
  ["two dozen", { amounts: [24] }],
  ["1,500 people", { amounts: [1500] }],
  ["12 percent", { amounts: [12] }],
  ["in 1931", { years: [1931] }],
  ["July 3, 2025", { calendar: ["july", "3"], years: [2025] }],
  ["3 July", { calendar: ["3", "july"] }],
  ["on Thursday", { calendar: ["thursday"] }],
  ["they may wait", {}],
  ["Mayor Ingrid Dahl", { names: ["mayor", "ingrid", "dahl"] }],
];

describe("stated values", () => {
  it.each(table)("of “%s”", (words, expected) => {
    expect(statedValues(analyse(words))).toEqual({ ...nothing, ...expected });
  });
});
