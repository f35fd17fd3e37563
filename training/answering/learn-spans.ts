import type { LinearModel } from "../../src/knowledge/answering/linear-model.ts";
import { type AnswerType, answerTypes } from "../../src/knowledge/question/answer-type.ts";

/** The candidates of a sentence that holds the answer: the ids of their features, and which match what people answered. */
export interface SpanExample {
  readonly type: AnswerType;
  readonly candidates: readonly (readonly number[])[];
  /** Sums to 1. */
  readonly wanted: readonly number[];
}

const epochs = 30;
const rate = 0.2;
const decay = 2e-4;

/**
 * Learns for each kind of answer the weights under which the wanted candidates come first: those that all kinds share
 * and the kind's own are learned together (Daumé, Frustratingly Easy Domain Adaptation, ACL 2007) by AdaGrad, with the
 * examples always in the same order.
 */
export function learnSpans(
  names: readonly string[],
  examples: readonly SpanExample[],
): Readonly<Record<string, LinearModel>> {
  const shared = new Float64Array(names.length);
  const own = new Map(answerTypes.map((type) => [type, new Float64Array(names.length)]));
  const sharedSquares = new Float64Array(names.length).fill(1e-6);
  const ownSquares = new Map(answerTypes.map((type) => [type, new Float64Array(names.length).fill(1e-6)]));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { type, candidates, wanted } of examples) {
      const ofType = own.get(type) ?? new Float64Array(names.length);
      const scores = candidates.map((ids) => ids.reduce((sum, id) => sum + (shared[id] ?? 0) + (ofType[id] ?? 0), 0));
      const highest = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - highest));
      const total = powers.reduce((sum, power) => sum + power, 0);
      const slope = new Map<number, number>();
      candidates.forEach((ids, at) => {
        const miss = (powers[at] ?? 0) / total - (wanted[at] ?? 0);
        if (Math.abs(miss) > 1e-5) for (const id of ids) slope.set(id, (slope.get(id) ?? 0) + miss);
      });
      for (const [id, miss] of slope) {
        descend(shared, sharedSquares, id, miss);
        descend(ofType, ownSquares.get(type) ?? sharedSquares, id, miss);
      }
    }
  }
  return Object.fromEntries(answerTypes.map((type) => [type, merge(names, shared, own.get(type) ?? shared)]));
}

function descend(weights: Float64Array, squares: Float64Array, id: number, miss: number) {
  const slope = miss + decay * (weights[id] ?? 0);
  squares[id] = (squares[id] ?? 0) + slope * slope;
  weights[id] = (weights[id] ?? 0) - (rate * slope) / Math.sqrt(squares[id] ?? 1);
}

function merge(names: readonly string[], shared: Float64Array, own: Float64Array): LinearModel {
  const weights = names.map((name, id) => [name, Number(((shared[id] ?? 0) + (own[id] ?? 0)).toFixed(3))] as const);
  return { bias: 0, weights: Object.fromEntries(weights.filter(([, weight]) => weight !== 0)) };
}
