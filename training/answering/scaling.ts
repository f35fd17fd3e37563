import type { LinearModel } from "../../src/knowledge/answering/linear-model.ts";

/** Brings features to mean 0 and deviation 1, so that one rate of learning serves all. */
export interface Scaling {
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
  apply(row: readonly number[]): Float64Array;
}

export function scalingOf(rows: readonly (readonly number[])[]): Scaling {
  const width = rows[0]?.length ?? 0;
  const mean = new Float64Array(width);
  const squares = new Float64Array(width);
  for (const row of rows) {
    for (let at = 0; at < width; at++) {
      mean[at] = (mean[at] ?? 0) + (row[at] ?? 0) / rows.length;
      squares[at] = (squares[at] ?? 0) + (row[at] ?? 0) ** 2 / rows.length;
    }
  }
  const deviation = squares.map((square, at) => Math.sqrt(Math.max(0, square - (mean[at] ?? 0) ** 2)) + 1e-6);
  return {
    mean,
    deviation,
    apply: (row) => Float64Array.from(row, (value, at) => (value - (mean[at] ?? 0)) / (deviation[at] ?? 1)),
  };
}

/** The model on unscaled features that gives the same sums; weights are rounded, and those that round to 0 left out. */
export function unscale(
  names: readonly string[],
  weights: Float64Array,
  bias: number,
  { mean, deviation }: Scaling,
): LinearModel {
  const table: Record<string, number> = {};
  let shift = bias;
  names.forEach((name, at) => {
    const weight = round((weights[at] ?? 0) / (deviation[at] ?? 1));
    // a feature that never varied in learning says nothing
    if (weight === 0 || (deviation[at] ?? 0) < 1e-5) return;
    table[name] = weight;
    shift -= weight * (mean[at] ?? 0);
  });
  return { bias: round(shift), weights: table };
}

const round = (value: number): number => Number(value.toFixed(4));
