import { bearsMeaning } from "../word-kind.ts";
import type { Faults } from "./fault.ts";
import { type Reading, type Slot, slotsOf } from "./reading.ts";
import { isHedge } from "./word-lists.ts";

type SlotFaults = Pick<Faults, "words skipped" | "hedge dropped">;

/** What is amiss between two words that stand in order: others in their place, or something left out. */
export function findSlotFaults(reading: Reading): SlotFaults {
  const slots = slotsOf(reading);
  return {
    "words skipped": sum(slots, skippedIn) / Math.sqrt(reading.sentence.length + 1),
    "hedge dropped": Math.min(2, sum(slots, hedgesDropped)),
  };
}

const sum = (slots: readonly Slot[], of: (slot: Slot) => number): number =>
  slots.reduce((total, slot) => total + of(slot), 0);

function skippedIn({ claimed, printed }: Slot): number {
  const more = printed.filter(bearsMeaning).length - claimed.filter(bearsMeaning).length;
  return more > 0 ? Math.min(1, Math.log1p(more) / 3) : 0;
}

/** A hedge farther from the words that it hedges belongs to something else. */
const hedgeReach = 5;

// “the minister resigned” for “the minister *allegedly* resigned”
function hedgesDropped({ claimed, printed }: Slot): number {
  if (printed.length > hedgeReach || claimed.some(({ form }) => isHedge(form))) return 0;
  return printed.filter(({ form }) => isHedge(form)).length;
}
