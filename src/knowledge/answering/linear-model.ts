/** A weight for each named feature, and what is added to their sum. */
export interface LinearModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** The weights in the order of `names`, ready to be multiplied; a feature that the model doesn't name has none. */
export const weightsOf = (model: LinearModel, names: readonly string[]): Float64Array =>
  Float64Array.from(names, (name) => model.weights[name] ?? 0);

/** Adds up the weighted features. */
export function weigh(weights: Float64Array, values: ArrayLike<number>, bias: number): number {
  let total = bias;
  for (let at = 0; at < weights.length; at++) total += (weights[at] ?? 0) * (values[at] ?? 0);
  return total;
}

/** The logistic function: a sum of evidence to a probability. */
export const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));
