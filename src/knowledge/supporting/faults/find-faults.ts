import { passageWords } from "../passage-words.ts";
import { findCandidates } from "../word-index.ts";
import type { WordKnowledge } from "../word-kind.ts";
import { findFactualityFaults } from "./factuality-faults.ts";
import type { Faults } from "./fault.ts";
import { findLeapFaults } from "./leap-faults.ts";
import { findNegationFaults } from "./negation-faults.ts";
import { findOppositeFaults } from "./opposite-faults.ts";
import { readBeside } from "./reading.ts";
import { castingOf, findRoleFaults } from "./roles.ts";
import { runsShort } from "./runs-short.ts";
import { findSlotFaults } from "./slot-faults.ts";
import { findSwapFaults } from "./swap-faults.ts";
import { findUnfoundedFaults } from "./unfounded-faults.ts";
import { findWordFaults } from "./word-faults.ts";

/** A sentence's faults before some passages. */
export interface FaultReport {
  readonly faults: Faults;
  /** How many words the sentence has; faults that are counts are the more the longer it is. */
  readonly words: number;
}

/** Told in the other voice, what stands in another order is where it belongs. */
const withoutOrder = { "leaps back": 0, "names reordered": 0, "starts inside clause": 0 };

/** Lays a sentence beside the passages and counts what is amiss. */
export function findFaults(sentence: string, passages: readonly string[], knowledge: WordKnowledge): FaultReport {
  const claimed = passageWords([sentence], knowledge);
  const printed = passageWords(passages, knowledge);
  const reading = readBeside(claimed, printed, findCandidates(claimed, printed, knowledge.synonyms));
  const casting = castingOf(reading);
  const faults = {
    ...findWordFaults(reading),
    ...findUnfoundedFaults(reading),
    ...findSwapFaults(reading),
    ...findSlotFaults(reading),
    ...findOppositeFaults(reading),
    ...findNegationFaults(reading),
    ...findFactualityFaults(reading),
    ...findRoleFaults(casting),
    "runs short": runsShort(reading),
    ...findLeapFaults(reading),
    ...(casting === "turned" ? withoutOrder : {}),
  };
  return { faults, words: claimed.length };
}
