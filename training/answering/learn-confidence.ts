import { type LinearModel, logistic } from "../../src/knowledge/answering/linear-model.ts";
import { scalingOf, unscale } from "./scaling.ts";

/** Whether a question was answerable, by what its best sentence was like; `weight` is how much it counts. */
export interface ConfidenceExample {
  readonly features: readonly number[];
  readonly answerable: boolean;
  readonly weight: number;
}

/** Whether a feature may only speak for an answer (1), only against one (-1), or either way (0). */
export type Direction = 1 | -1 | 0;

const rounds = 40;
const stride = 0.7;

/**
 * Learns a logistic regression with a ridge penalty by Newton's method, each weight held to its direction: what the
 * question shares with a sentence never counts against it, whatever the examples suggest.
 */
export function learnConfidence(
  names: readonly string[],
  examples: readonly ConfidenceExample[],
  direction: (name: string) => Direction,
  ridge: number,
): LinearModel {
  const directions = names.map(direction);
  const scaling = scalingOf(examples.map(({ features }) => features));
  const rows = examples.map(({ features }) => Float64Array.from([...scaling.apply(features), 1]));
  const width = names.length + 1;
  const weights = new Float64Array(width);
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(width);
    const curve = Array.from({ length: width }, () => new Float64Array(width));
    rows.forEach((row, n) => {
      const { answerable, weight } = examples[n] as ConfidenceExample;
      const expected = logistic(row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
      const miss = weight * (expected - Number(answerable));
      const spread = weight * expected * (1 - expected);
      for (let i = 0; i < width; i++) {
        const value = row[i] ?? 0;
        if (value === 0) continue;
        slope[i] = (slope[i] ?? 0) + miss * value;
        const line = curve[i] as Float64Array;
        for (let j = 0; j < width; j++) line[j] = (line[j] ?? 0) + spread * value * (row[j] ?? 0);
      }
    });
    for (let i = 0; i < width; i++) {
      slope[i] = (slope[i] ?? 0) + ridge * (weights[i] ?? 0);
      const line = curve[i] as Float64Array;
      line[i] = (line[i] ?? 0) + ridge;
    }
    // a weight at its bound that would be pushed past it stays where it is, and the others move without it
    for (let i = 0; i < names.length; i++) {
      const against = (directions[i] ?? 0) * (slope[i] ?? 0);
      if (directions[i] === 0 || weights[i] !== 0 || against < 0) continue;
      slope[i] = 0;
      for (const line of curve) line[i] = 0;
      curve[i] = Float64Array.from({ length: width }, (_, j) => Number(i === j));
    }
    solve(curve, slope).forEach((step, at) => {
      const moved = (weights[at] ?? 0) - stride * step;
      weights[at] = (directions[at] ?? 0) * moved < 0 ? 0 : moved;
    });
  }
  return unscale(names, weights.slice(0, -1), weights[width - 1] ?? 0, scaling);
}

/** Solves a symmetric, positive system by elimination; overwrites what it is given. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let pivot = 0; pivot < size; pivot++) {
    const line = matrix[pivot] as Float64Array;
    for (let below = pivot + 1; below < size; below++) {
      const other = matrix[below] as Float64Array;
      const factor = (other[pivot] ?? 0) / (line[pivot] ?? 1);
      if (factor === 0) continue;
      for (let at = pivot; at < size; at++) other[at] = (other[at] ?? 0) - factor * (line[at] ?? 0);
      right[below] = (right[below] ?? 0) - factor * (right[pivot] ?? 0);
    }
  }
  const solution = new Float64Array(size);
  for (let row = size - 1; row >= 0; row--) {
    const line = matrix[row] as Float64Array;
    let rest = right[row] ?? 0;
    for (let at = row + 1; at < size; at++) rest -= (line[at] ?? 0) * (solution[at] ?? 0);
    solution[row] = rest / (line[row] ?? 1);
  }
  return solution;
}
