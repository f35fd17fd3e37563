import { faultNames } from "../../src/knowledge/supporting/faults/fault.ts";
import type { SupportingModel } from "../../src/knowledge/supporting/supporting-model.ts";
import { leastLosses } from "./least-losses.ts";
import type { Claim } from "./read-claims.ts";

const passes = 300;
const ridge = 10;
const longest = 45;

/** How much the claims of a set count together; half of it goes to those that are borne out. */
const shares: Readonly<Record<string, number>> = { "qags-cnndm": 300, "qags-xsum": 400, "factcc-synth": 400 };
const otherShare = 300;

/**
 * Learns a logistic regression by coordinate descent, with a ridge penalty that draws each weight to the loss that is
 * known beforehand and a bound that holds it there at least.
 */
export function learnSupporting(claims: readonly Claim[]): SupportingModel {
  const weights = claimWeights(claims);
  const columns = [
    { values: claims.map(() => 1), pull: 0, prior: 0, most: Infinity },
    { values: claims.map(({ words }) => Math.min(words, longest)), pull: 0, prior: 0, most: Infinity },
    ...faultNames.map((name) => {
      const values = claims.map(({ faults }) => faults[name]);
      const least = leastLosses[name] ?? 0;
      return { values, pull: ridge * variance(values), prior: -least, most: -least };
    }),
  ];
  const learned = columns.map(({ prior }) => prior);
  const odds = claims.map((_, n) => columns.reduce((sum, { values, prior }) => sum + prior * (values[n] ?? 0), 0));
  for (let pass = 0; pass < passes; pass++) {
    columns.forEach(({ values, pull, prior, most }, at) => {
      const now = learned[at] ?? 0;
      let slope = pull * (now - prior);
      // the logistic curve is nowhere bent more than a quarter
      let bend = pull;
      claims.forEach(({ supported }, n) => {
        const value = values[n] ?? 0;
        if (value === 0) return;
        const weight = weights[n] ?? 0;
        const expected = 1 / (1 + Math.exp(-(odds[n] ?? 0)));
        slope += weight * value * (expected - Number(supported));
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
  const [bias = 0, perWord = 0, ...losses] = learned.map((value) => Number(value.toFixed(4)));
  return {
    bias,
    perWord,
    longest,
    weights: Object.fromEntries(
      faultNames.map((name, at) => [name, Math.min(0, losses[at] ?? 0)]),
    ) as SupportingModel["weights"],
  };
}

function claimWeights(claims: readonly Claim[]): readonly number[] {
  const key = ({ set, supported }: Claim) => `${set} ${supported}`;
  const counts = new Map<string, number>();
  for (const claim of claims) counts.set(key(claim), (counts.get(key(claim)) ?? 0) + 1);
  return claims.map((claim) => (shares[claim.set] ?? otherShare) / 2 / (counts.get(key(claim)) ?? 1));
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}
