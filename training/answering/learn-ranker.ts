import type { LinearModel } from "../../src/knowledge/answering/linear-model.ts";
import { scalingOf, unscale } from "./scaling.ts";

/** One question's sentences: their features, and which of them hold the answer. */
export interface RankingExample {
  readonly rows: readonly (readonly number[])[];
  readonly gold: readonly boolean[];
}

const steps = 300;
const rate = 0.05;
const decay = 1e-4;

/**
 * Learns weights under which a sentence that holds the answer comes first: softmax over each question's sentences
 * (Cao et al., Learning to Rank: From Pairwise Approach to Listwise Approach, ICML 2007), minimised with Adam
 * (Kingma and Ba, 2015) over all examples at once, so that nothing is left to chance.
 */
export function learnRanker(names: readonly string[], examples: readonly RankingExample[]): LinearModel {
  const usable = examples.filter(({ gold }) => gold.includes(true));
  const scaling = scalingOf(usable.flatMap(({ rows }) => rows));
  const scaled = usable.map(({ rows, gold }) => ({ rows: rows.map((row) => scaling.apply(row)), gold }));
  const weights = new Float64Array(names.length);
  const first = new Float64Array(names.length);
  const second = new Float64Array(names.length);
  for (let step = 1; step <= steps; step++) {
    const gradient = gradientOf(weights, scaled);
    for (let at = 0; at < weights.length; at++) {
      const slope = (gradient[at] ?? 0) + decay * (weights[at] ?? 0);
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.99 * (second[at] ?? 0) + 0.01 * slope * slope;
      const mean = (first[at] ?? 0) / (1 - 0.9 ** step);
      const spread = Math.sqrt((second[at] ?? 0) / (1 - 0.99 ** step));
      weights[at] = (weights[at] ?? 0) - (rate * mean) / (spread + 1e-8);
    }
  }
  return unscale(names, weights, 0, scaling);
}

function gradientOf(
  weights: Float64Array,
  examples: readonly { rows: readonly Float64Array[]; gold: readonly boolean[] }[],
) {
  const gradient = new Float64Array(weights.length);
  for (const { rows, gold } of examples) {
    const scores = rows.map((row) => dot(weights, row));
    const highest = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - highest));
    const total = powers.reduce((sum, power) => sum + power, 0);
    const share = 1 / gold.filter(Boolean).length;
    rows.forEach((row, at) => {
      const miss = ((powers[at] ?? 0) / total - (gold[at] ? share : 0)) / examples.length;
      for (let k = 0; k < row.length; k++) gradient[k] = (gradient[k] ?? 0) + miss * (row[k] ?? 0);
    });
  }
  return gradient;
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let at = 0; at < a.length; at++) total += (a[at] ?? 0) * (b[at] ?? 0);
  return total;
}
