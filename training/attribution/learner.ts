import { type LinearTable, tableSize } from "../../src/knowledge/attribution/model/linear-table.ts";

/** Learns the weights of one table by stochastic gradient steps. */
export interface Learner extends LinearTable {
  /** Moves the weights at these places along a gradient of the log likelihood. */
  update(places: Int32Array, gradient: number, rate: number): void;
  /** Averages the weights over all steps; no update may follow. */
  finish(): void;
  /** The places that were ever moved, in order, each with its weight. */
  weights(): readonly (readonly [place: number, weight: number])[];
}

const negligible = 1e-4;
const decay = 1e-5;

/** AdaGrad (Duchi et al., JMLR 2011) with averaged weights (Collins, EMNLP 2002). */
export function createLearner(): Learner {
  const weights = new Float32Array(tableSize);
  const squares = new Float32Array(tableSize);
  // Steps times the change made at each: the average is the last weight minus this over all steps.
  const weighedChanges = new Float64Array(tableSize);
  // Most of a table stays empty, and memory that nobody touches costs nothing.
  const touched: number[] = [];
  let steps = 1;
  return {
    score(places, length) {
      let sum = 0;
      for (let index = 0; index < length; index++) sum += weights[places[index] as number] as number;
      return sum;
    },
    update(places, gradient, rate) {
      steps++;
      if (Math.abs(gradient) < negligible) return;
      for (const place of places) {
        if (squares[place] === 0) touched.push(place);
        const square = (squares[place] as number) + gradient * gradient;
        squares[place] = square;
        const change = (rate * gradient) / Math.sqrt(square + 1e-3) - decay * (weights[place] as number);
        weights[place] = (weights[place] as number) + change;
        weighedChanges[place] = (weighedChanges[place] as number) + steps * change;
      }
    },
    finish() {
      for (const place of touched) {
        weights[place] = (weights[place] as number) - (weighedChanges[place] as number) / steps;
      }
    },
    weights: () => touched.sort((a, b) => a - b).map((place) => [place, weights[place] as number] as const),
  };
}

/** The step size of an epoch, from 0. */
export const rateOf = (epoch: number, start: number): number => start / (1 + 0.7 * epoch);
