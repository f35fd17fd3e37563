import { faultNames } from "../../src/knowledge/supporting/faults/fault.ts";
import type { SupportingModel } from "../../src/knowledge/supporting/supporting-model.ts";
import type { Claim } from "./read-claims.ts";

/** The area under the curve and the balanced accuracy of some log-odds, both in percent. */
export function evaluate(claims: readonly Claim[], odds: (claim: Claim) => number): string {
  const area = auroc(claims, odds);
  // the threshold of one half of the documents is tried on the other
  const halves = [0, 1].map((half) => claims.filter(({ part }) => part % 2 === half));
  const accuracies = halves.map((tuning, half) => {
    const best = tuning
      .map(odds)
      .reduce((one, other) => (balanced(tuning, odds, other) > balanced(tuning, odds, one) ? other : one), 0);
    return balanced(halves[1 - half] ?? [], odds, best);
  });
  const accuracy = accuracies.reduce((sum, value) => sum + value, 0) / 2;
  const atHalf = balanced(claims, odds, 0);
  return [area, accuracy, atHalf].map((value) => (100 * value).toFixed(1)).join(" / ");
}

export function oddsOf({ bias, perWord, longest, weights }: SupportingModel): (claim: Claim) => number {
  return ({ faults, words }) =>
    faultNames.reduce((sum, name) => sum + weights[name] * faults[name], bias + perWord * Math.min(words, longest));
}

function balanced(claims: readonly Claim[], odds: (claim: Claim) => number, threshold: number): number {
  const right = (label: boolean) => {
    const those = claims.filter(({ supported }) => supported === label);
    return those.filter((claim) => odds(claim) >= threshold === label).length / Math.max(1, those.length);
  };
  return (right(true) + right(false)) / 2;
}

function auroc(claims: readonly Claim[], odds: (claim: Claim) => number): number {
  const [yes, no] = [true, false].map((label) => claims.filter(({ supported }) => supported === label).map(odds));
  let ahead = 0;
  for (const one of yes ?? []) for (const other of no ?? []) ahead += one > other ? 1 : one === other ? 0.5 : 0;
  return ahead / Math.max(1, (yes?.length ?? 0) * (no?.length ?? 0));
}
