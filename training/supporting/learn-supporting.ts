import { faultNames } from "../../src/knowledge/supporting/faults/fault.ts";
import type { SupportingModel } from "../../src/knowledge/supporting/supporting-model.ts";
import { leastLosses } from "./least-losses.ts";
import type { Claim } from "./read-claims.ts";

const passes = 300;
const ridge = 20;
const longest = 45;

/**
 * How much the claims of a set count together; half of it goes to those that are borne out. Most claims are those that a
 * machine has spoilt, by swaps that are easily told; what people have judged counts more.
 */
const shares: Readonly<Record<string, number>> = { "qags-cnndm": 600, "qags-xsum": 400, "factcc-synth": 150 };
const otherShare = 300;

/** How much worse it is to let a false sentence pass than to doubt a true one, where the bias is set. */
const wariness = 1.5;

/**
 * Learns a logistic regression by coordinate descent, with a ridge penalty that draws each weight to the loss that is
 * known beforehand and a bound that holds it there at least. While the weights are learned each set has a bias of its
 * own, so that they tell claims of a set apart rather than one way of writing from another; one bias for all is then
 * learned with the weights held.
 */
export function learnSupporting(claims: readonly Claim[]): SupportingModel {
  const weights = claimWeights(claims);
  const words: Column = {
    values: claims.map((claim) => Math.min(claim.words, longest)),
    pull: 0,
    prior: 0,
    most: Infinity,
  };
  const faults = faultNames.map((name): Column => {
    const values = claims.map((claim) => claim.faults[name]);
    const least = leastLosses[name] ?? 0;
    return { values, pull: ridge * varianceWithin(values, claims), prior: -least, most: -least };
  });
  const sets = [...new Set(claims.map(({ set }) => set))].map((set) =>
    biasOf(claims.map((claim) => Number(claim.set === set))),
  );
  const [perWord = 0, ...losses] = descend([words, ...faults, ...sets], claims, weights)
    .slice(0, 1 + faults.length)
    .map(rounded);
  const odds = claims.map((_, n) =>
    [words, ...faults].reduce((sum, { values }, at) => sum + (values[n] ?? 0) * ([perWord, ...losses][at] ?? 0), 0),
  );
  const wary = weights.map((weight, n) => weight * (claims[n]?.supported ? 1 : wariness));
  const [bias = 0] = descend([biasOf(claims.map(() => 1))], claims, wary, odds).map(rounded);
  return {
    bias,
    perWord,
    longest,
    weights: Object.fromEntries(
      faultNames.map((name, at) => [name, Math.min(0, losses[at] ?? 0)]),
    ) as SupportingModel["weights"],
  };
}

interface Column {
  /** By claim. */
  readonly values: readonly number[];
  /** How strongly the weight is drawn to `prior`. */
  readonly pull: number;
  readonly prior: number;
  readonly most: number;
}

const biasOf = (values: readonly number[]): Column => ({ values, pull: 0, prior: 0, most: Infinity });

const rounded = (value: number): number => Number(value.toFixed(4));

/** The columns' weights; `offset` is what is in each claim's log-odds already. */
function descend(
  columns: readonly Column[],
  claims: readonly Claim[],
  weights: readonly number[],
  offset: readonly number[] = claims.map(() => 0),
): readonly number[] {
  const learned = columns.map(({ prior }) => prior);
  const odds = offset.map((given, n) =>
    columns.reduce((sum, { values, prior }) => sum + prior * (values[n] ?? 0), given),
  );
  for (let pass = 0; pass < passes; pass++) {
    columns.forEach(({ values, pull, prior, most }, at) => {
      const now = learned[at] ?? 0;
      let slope = pull * (now - prior);
      let bend = pull;
      claims.forEach(({ likelihood }, n) => {
        const value = values[n] ?? 0;
        if (value === 0) return;
        const weight = weights[n] ?? 0;
        const expected = 1 / (1 + Math.exp(-(odds[n] ?? 0)));
        slope += weight * value * (expected - likelihood);
        bend += weight * value * value * Math.max(0.05, expected * (1 - expected));
      });
      if (bend === 0) return;
      const next = Math.min(most, now - slope / bend);
      learned[at] = next;
      values.forEach((value, n) => {
        odds[n] = (odds[n] ?? 0) + (next - now) * value;
      });
    });
  }
  return learned;
}

function claimWeights(claims: readonly Claim[]): readonly number[] {
  const key = ({ set, supported }: Claim) => `${set} ${supported}`;
  const counts = new Map<string, number>();
  for (const claim of claims) counts.set(key(claim), (counts.get(key(claim)) ?? 0) + 1);
  return claims.map((claim) => (shares[claim.set] ?? otherShare) / 2 / (counts.get(key(claim)) ?? 1));
}

/** The mean squared distance of some values, a claim each, from the mean of their claim's set. */
function varianceWithin(values: readonly number[], claims: readonly Claim[]): number {
  const sums = new Map<string, { readonly count: number; readonly sum: number }>();
  claims.forEach(({ set }, n) => {
    const { count, sum } = sums.get(set) ?? { count: 0, sum: 0 };
    sums.set(set, { count: count + 1, sum: sum + (values[n] ?? 0) });
  });
  const means = new Map([...sums].map(([set, { count, sum }]) => [set, sum / count]));
  const squares = values.map((value, n) => (value - (means.get(claims[n]?.set ?? "") ?? 0)) ** 2);
  return squares.reduce((sum, square) => sum + square, 0) / values.length;
}
