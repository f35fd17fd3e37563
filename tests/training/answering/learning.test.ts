import { describe, expect, it } from "vitest";
import { learnConfidence } from "../../../training/answering/learn-confidence.ts";
import { learnRanker } from "../../../training/answering/learn-ranker.ts";
import { learnSpans } from "../../../training/answering/learn-spans.ts";
import { learnTrees } from "../../../training/answering/learn-trees.ts";
import { auroc } from "../../../training/answering/metrics.ts";
import { tokenF1 } from "../../../training/answering/token-f1.ts";

// the second feature tells, the first is noise
const noise = (n: number) => ((n * 7919) % 101) / 101;
const rankings = Array.from({ length: 200 }, (_, n) => ({
  rows: [0, 1, 2].map((at) => [noise(3 * n + at), at === n % 3 ? 0.6 + 0.4 * noise(n) : 0.7 * noise(n + at)]),
  gold: [0, 1, 2].map((at) => at === n % 3),
  scores: [0, 0, 0],
}));

describe("learning", () => {
  it("finds which feature ranks, and the same weights twice", () => {
    const learned = learnRanker(["noise", "signal"], rankings);
    expect(learned.weights.signal).toBeGreaterThan(5 * Math.abs(learned.weights.noise ?? 0));
    expect(learnRanker(["noise", "signal"], rankings)).toEqual(learned);
  });

  it("grows trees on the feature that ranks", () => {
    const names = ["noise", "signal", "constant", "other"];
    const examples = rankings.map((example) => ({ ...example, rows: example.rows.map((row) => [...row, 1, 0]) }));
    const trees = learnTrees(names, examples);
    expect(trees[0]).toMatchObject({ feature: "signal" });
    expect(learnTrees(names, examples)).toEqual(trees);
  });

  it("holds a weight of confidence to its direction", () => {
    const examples = Array.from({ length: 100 }, (_, n) => ({
      features: [n % 2, 1 - (n % 2) + noise(n)],
      answerable: n % 2 === 1,
      weight: 1,
    }));
    const free = learnConfidence(["shared", "missing"], examples, () => 0, 1);
    expect(free.weights.missing).toBeLessThan(0);
    const held = learnConfidence(["shared", "missing"], examples, () => 1, 1);
    expect(held.weights.missing).toBeUndefined();
    expect(held.weights.shared).toBeGreaterThan(0);
  });

  it("learns which span is wanted for which kind of answer", () => {
    const example = { candidates: [[0], [1]], wanted: [1, 0] };
    const examples = Array.from({ length: 20 }, () => [
      { ...example, type: "date" as const },
      { ...example, type: "person" as const, wanted: [0, 1] },
    ]).flat();
    const { date, person } = learnSpans(["number", "name"], examples);
    expect(date?.weights.number).toBeGreaterThan(date?.weights.name ?? 0);
    expect(person?.weights.name).toBeGreaterThan(person?.weights.number ?? 0);
  });
});

describe("measures", () => {
  it("count ties as half", () => {
    expect(auroc([2, 3], [1, 1])).toBe(1);
    expect(auroc([1], [1])).toBe(0.5);
    expect(auroc([0], [1])).toBe(0);
  });

  it.each([
    ["the Danube", "Danube", 1],
    ["old Danube", "Danube", 2 / 3],
    ["Rhine", "Danube", 0],
  ])("“%s” for “%s” has a token F1 of %d", (said, answer, f1) => {
    expect(tokenF1(said, answer)).toBeCloseTo(f1);
  });
});
