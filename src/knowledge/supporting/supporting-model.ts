import { type FaultName, faultNames } from "./faults/fault.ts";

/** What was learned: how much each fault takes from a sentence's support. */
export interface SupportingModel {
  /** The log-odds of a sentence without a fault. */
  readonly bias: number;
  /** What each word of the sentence adds, up to `longest` words: a long sentence has more room for faults. */
  readonly perWord: number;
  readonly longest: number;
  /** None is above 0: no fault ever speaks for a sentence. */
  readonly weights: Readonly<Record<FaultName, number>>;
}

/**
 * Reads the model's JSON.
 * @throws Error where a weight is missing, no number, or above 0.
 */
export function parseSupportingModel(json: string): SupportingModel {
  const { bias, perWord, longest, weights } = (JSON.parse(json) ?? {}) as Partial<
    Record<keyof SupportingModel, unknown>
  >;
  const table = (weights ?? {}) as Partial<Record<FaultName, unknown>>;
  for (const name of faultNames) {
    const weight = table[name];
    if (typeof weight !== "number" || !(weight <= 0)) throw new Error(`the supporting model has no weight for ${name}`);
  }
  if (typeof bias !== "number" || typeof perWord !== "number" || typeof longest !== "number") {
    throw new Error("the supporting model has no bias");
  }
  return { bias, perWord, longest, weights: table as Record<FaultName, number> };
}
