import { describe, expect, it } from "vitest";
import { type FaultName, type Faults, faultNames } from "../../../src/knowledge/supporting/faults/fault.ts";
import { evaluate, oddsOf } from "../../../training/supporting/evaluate.ts";
import { learnSupporting } from "../../../training/supporting/learn-supporting.ts";
import { leastLosses } from "../../../training/supporting/least-losses.ts";
import type { Claim } from "../../../training/supporting/read-claims.ts";

const none = Object.fromEntries(faultNames.map((name) => [name, 0])) as Faults;

function claim(set: string, at: number, supported: boolean, faults: Partial<Record<FaultName, number>> = {}): Claim {
  return {
    set,
    part: Math.floor(at / 10) % 10,
    supported,
    likelihood: Number(supported),
    words: 12,
    faults: { ...none, ...faults },
  };
}

/** Sentences of which those that aren't borne out run shorter, in a set where all runs are `base` shorter already. */
const setOf = (set: string, base: number): readonly Claim[] =>
  Array.from({ length: 100 }, (_, at) => {
    const supported = at % 2 === 0;
    const noise = (at % 7) / 20;
    return claim(set, at, supported, { "runs short": base + noise + (supported ? 0 : 0.3) });
  });

describe("learning what a fault takes", () => {
  it("gives the fault that tells sentences apart a loss, and none more than its least to those that never occur", () => {
    const { weights } = learnSupporting(setOf("one", 0));
    expect(weights["runs short"]).toBeLessThan(-1);
    for (const name of faultNames) {
      if (name !== "runs short") expect(weights[name]).toBeCloseTo(-(leastLosses[name] ?? 0));
    }
  });

  it("isn't misled by one set being worded otherwise than another", () => {
    const alone = learnSupporting(setOf("one", 0)).weights["runs short"];
    const together = learnSupporting([...setOf("one", 0), ...setOf("other", 2)]).weights["runs short"];
    expect(together).toBeLessThan(0.8 * alone);
  });

  it("lets no fault speak for a sentence, though the examples say so", () => {
    const claims = Array.from({ length: 60 }, (_, at) =>
      claim("one", at, at % 2 === 0, { "starts inside clause": at % 2 === 0 ? 1 : 0 }),
    );
    expect(learnSupporting(claims).weights["starts inside clause"]).toBe(0);
  });

  it("is the same each time", () => {
    expect(learnSupporting(setOf("one", 0))).toEqual(learnSupporting(setOf("one", 0)));
  });
});

describe("evaluating", () => {
  const claims = setOf("one", 0);

  it.each<[string, (claim: Claim) => number, string]>([
    ["right throughout", ({ supported }) => (supported ? 1 : -1), "100.0 / 100.0 / 100.0"],
    ["right, but for its threshold", ({ supported }) => (supported ? 3 : 2), "100.0 / 100.0 / 50.0"],
    ["the same for all", () => 1, "50.0 / 50.0 / 50.0"],
    ["wrong throughout", ({ supported }) => (supported ? -1 : 1), "0.0 / 50.0 / 0.0"],
  ])("tells odds that are %s", (_, odds, expected) => {
    expect(evaluate(claims, odds)).toBe(expected);
  });

  it("adds up a model's odds as the supporter does", () => {
    const model = { bias: 1, perWord: 0.1, longest: 10, weights: { ...none, "runs short": -2 } };
    expect(oddsOf(model)(claim("one", 0, true, { "runs short": 0.5 }))).toBeCloseTo(1 + 1 - 1);
  });
});
