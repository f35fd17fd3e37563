import { type EmbeddedClause, embeddedClauses } from "./factuality.ts";
import type { Faults } from "./fault.ts";
import { type Reading, slotsOf } from "./reading.ts";
import { isNegative } from "./word-lists.ts";

/** What is amiss with negation: the sentence denies what the passages say, or says what they deny. */
export function findNegationFaults(reading: Reading): Pick<Faults, "negation added" | "negation dropped"> {
  return {
    "negation added": Math.min(2, added(reading)),
    "negation dropped": Math.min(2, dropped(reading)),
  };
}

function added(reading: Reading): number {
  const { sentence, passage, places } = reading;
  const lone = sentence.flatMap((word, at) => {
    if (word.kind !== "negation" || (places[at] ?? -1) >= 0) return [];
    const [from, to] = around(reading, at);
    // “was unable to”, “failed to” and “refused to” are as good as “did not”
    return passage.slice(from, to).some(isNegative) ? [] : [at];
  });
  if (lone.length === 0) return 0;
  const denied = deniedClauses(reading);
  return lone.filter((at) => {
    const next = places.subarray(at + 1).find((place) => place >= 0) ?? -1;
    return !denied.some(({ start, end }) => next >= start && next < end);
  }).length;
}

/** What the passages deny by a word that the sentence hasn't: “said he had *not* paid” for “denied that he had paid”. */
function deniedClauses({ passage, places }: Reading): readonly EmbeddedClause[] {
  const kept = new Set(places);
  return embeddedClauses(passage).filter(({ factuality, governor }) => factuality === "denied" && !kept.has(governor));
}

/** A negation stands this far from its place at most, in words. */
const reach = 5;
const margin = 2;

/** The passages' words around the place where a word of the sentence would stand. */
function around({ places, passage }: Reading, at: number): readonly [number, number] {
  let left = at - 1;
  while (left >= 0 && (places[left] ?? -1) < 0) left--;
  let right = at + 1;
  while (right < places.length && (places[right] ?? -1) < 0) right++;
  const after = right < places.length ? (places[right] ?? -1) : -1;
  const before = left >= 0 ? (places[left] ?? -1) : Math.max(0, after - 1 - margin);
  const near = after > before && after - before <= 2 * reach;
  const end = near ? after : before + reach;
  return [Math.max(0, before - margin), Math.min(passage.length, end + margin + 1)];
}

function dropped(reading: Reading): number {
  const { sentence } = reading;
  return slotsOf(reading).filter(({ left, right, printed }) => {
    if (printed.length >= reach || !printed.some(({ kind }) => kind === "negation")) return false;
    return !sentence.slice(Math.max(0, left - margin), right + margin + 1).some(isNegative);
  }).length;
}
