/** Places in a weight table: a power of two. */
export const tableSize = 1 << 22;

/** Keeps a hash within the table. */
export const tableMask = tableSize - 1;

/** Weights that a list of features adds up. */
export interface LinearTable {
  /** The sum of the weights at the first `length` places. */
  score(places: Int32Array, length: number): number;
}

/** A table of weights in steps of `step`, a byte each: sums are of whole numbers, so their order never matters. */
export function createQuantisedTable(weights: Int8Array, step: number): LinearTable {
  return {
    score(places, length) {
      let sum = 0;
      for (let index = 0; index < length; index++) sum += weights[places[index] as number] as number;
      return sum * step;
    },
  };
}
