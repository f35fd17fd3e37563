import { faultNames } from "../../src/knowledge/supporting/faults/fault.ts";
import type { SupportingModel } from "../../src/knowledge/supporting/supporting-model.ts";
import type { Claim } from "./read-claims.ts";

interface Scored extends Pick<Claim, "part" | "supported"> {
  readonly odds: number;
}

/**
 * The area under the curve of some log-odds, their balanced accuracy at the threshold that is best for one half of the
 * documents on the other half, and that at 0.5, all in percent. The threshold of a small half moves by several points
 * with how it is cut, so the second is the mean over all 252 halves of the ten parts.
 */
export function evaluate(claims: readonly Claim[], odds: (claim: Claim) => number): string {
  const scored = claims.map((claim): Scored => ({ part: claim.part, supported: claim.supported, odds: odds(claim) }));
  const accuracies = halves(10).map((half) => {
    const tuning = scored.filter(({ part }) => half.has(part));
    const rest = scored.filter(({ part }) => !half.has(part));
    return balanced(rest, bestThreshold(tuning));
  });
  const accuracy = accuracies.reduce((sum, value) => sum + value, 0) / accuracies.length;
  return [auroc(scored), accuracy, balanced(scored, 0)].map((value) => (100 * value).toFixed(1)).join(" / ");
}

export function oddsOf({ bias, perWord, longest, weights }: SupportingModel): (claim: Claim) => number {
  return ({ faults, words }) =>
    faultNames.reduce((sum, name) => sum + weights[name] * faults[name], bias + perWord * Math.min(words, longest));
}

/** Each way to choose half of some parts. */
function halves(parts: number): readonly ReadonlySet<number>[] {
  return Array.from(
    { length: 2 ** parts },
    (_, chosen) => new Set(Array.from({ length: parts }, (_, part) => part).filter((part) => chosen & (1 << part))),
  ).filter(({ size }) => size === parts / 2);
}

function bestThreshold(claims: readonly Scored[]): number {
  const falling = [...claims].sort((a, b) => b.odds - a.odds);
  const yes = Math.max(1, falling.filter(({ supported }) => supported).length);
  const no = Math.max(1, falling.length - yes);
  let best = { gain: 0, threshold: Infinity };
  let gain = 0;
  falling.forEach(({ supported, odds }, at) => {
    gain += supported ? 1 / yes : -1 / no;
    if (gain > best.gain && falling[at + 1]?.odds !== odds) best = { gain, threshold: odds };
  });
  return best.threshold;
}

function balanced(claims: readonly Scored[], threshold: number): number {
  const right = (label: boolean) => {
    const those = claims.filter(({ supported }) => supported === label);
    return those.filter(({ odds }) => odds >= threshold === label).length / Math.max(1, those.length);
  };
  return (right(true) + right(false)) / 2;
}

function auroc(claims: readonly Scored[]): number {
  const [yes, no] = [true, false].map((label) =>
    claims.filter(({ supported }) => supported === label).map(({ odds }) => odds),
  );
  let ahead = 0;
  for (const one of yes ?? []) for (const other of no ?? []) ahead += one > other ? 1 : one === other ? 0.5 : 0;
  return ahead / Math.max(1, (yes?.length ?? 0) * (no?.length ?? 0));
}
