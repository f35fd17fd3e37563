import { bearsMeaning } from "../word-kind.ts";
import type { Reading } from "./reading.ts";
import { runsShort } from "./runs-short.ts";

/**
 * How freely a sentence renders the passages, 0 to 1. A copy with a word of its own is still a copy; what is told in
 * other words, out of many sentences, must be held to those words.
 */
export function freedom(reading: Reading): number {
  const { sentence, passage, places, nearness } = reading;
  const bySentence = new Map<number, number>();
  let total = 0;
  sentence.forEach((word, at) => {
    if (!bearsMeaning(word)) return;
    total += word.weight;
    const found = passage[places[at] ?? -1];
    if (!found) return;
    const gained = word.weight * (nearness[at] ?? 0);
    bySentence.set(found.sentence, (bySentence.get(found.sentence) ?? 0) + gained);
  });
  const elsewhere = 1 - Math.max(0, ...bySentence.values()) / Math.max(1, total);
  return looseness(reading) * Math.min(1, 2 * elsewhere);
}

/** 0 for a copy, rising to 1 for a sentence that shares no more than single words and pairs with the passages. */
export const looseness = (reading: Reading): number => Math.max(0, Math.min(1, (runsShort(reading) - 0.55) / 0.35));
