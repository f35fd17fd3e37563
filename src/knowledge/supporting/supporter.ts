import { type Doubt, type Support, supportedAt } from "../../domain/support.ts";
import { type FaultName, type Faults, faultKinds, faultNames } from "./faults/fault.ts";
import { findFaults } from "./faults/find-faults.ts";
import type { SupportingModel } from "./supporting-model.ts";
import type { WordKnowledge } from "./word-kind.ts";

export interface SupportingResources extends WordKnowledge {
  readonly model: SupportingModel;
}

export interface Supporter {
  /** Whether the passages, taken together, bear the sentence out. Without any words on either side nothing is. */
  supports(sentence: string, passages: readonly string[]): Support;
}

export function createSupporter({ model, ...knowledge }: SupportingResources): Supporter {
  return {
    supports(sentence, passages) {
      const { faults, words } = findFaults(sentence, passages, knowledge);
      if (words === 0) return { supported: 0, why: "words" };
      let odds = model.bias + model.perWord * Math.min(words, model.longest);
      for (const name of faultNames) odds += model.weights[name] * faults[name];
      const supported = 1 / (1 + Math.exp(-odds));
      return { supported, why: supported >= supportedAt ? null : heaviest(faults, model) };
    },
  };
}

function heaviest(faults: Faults, { weights }: SupportingModel): Doubt {
  const losses = new Map<Doubt, number>();
  let worst: Doubt = "words";
  const loss = (name: FaultName) => -weights[name] * faults[name] * share[faultKinds[name]];
  for (const name of faultNames) {
    const kind = faultKinds[name];
    losses.set(kind, (losses.get(kind) ?? 0) + loss(name));
  }
  for (const [kind, lost] of losses) if (lost > (losses.get(worst) ?? 0)) worst = kind;
  return worst;
}

// a number that differs also breaks runs and pairs, so what is told of words alone counts half
const share: Readonly<Record<Doubt, number>> = { number: 1, name: 1, negation: 1, speaker: 1, words: 0.5 };
