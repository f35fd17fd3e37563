import type { PassageWord } from "../passage-words.ts";
import type { Candidate } from "../word-index.ts";
import { bearsMeaning } from "../word-kind.ts";
import type { Reading } from "./reading.ts";
import { runsShort } from "./runs-short.ts";

/** 0 for a copy, rising to 1 for a sentence that shares no more than single words and pairs with the passages. */
export const looseness = (reading: Reading): number => Math.max(0, Math.min(1, (runsShort(reading) - 0.55) / 0.35));

const closeAsInCopies = 0.85;
const closeAsByChance = 0.65;

/**
 * How freely a sentence renders the passages, 0 to 1: whether words that are neighbours in it are so there too. A copy
 * keeps them together even where words were changed or put in other words; what is told anew, out of many sentences,
 * doesn't.
 */
export function freedom({ sentence, passage, candidates }: Reading): number {
  const known = sentence.flatMap((word, at) => (bearsMeaning(word) ? [{ at, places: candidates[at] ?? [] }] : []));
  let pairs = 0;
  let together = 0;
  known.forEach(({ at, places }, number) => {
    const next = known[number + 1];
    if (!next || places.length === 0 || next.places.length === 0) return;
    pairs++;
    together += closeness(shortestWay(places, next.places, passage) - (next.at - at));
  });
  const mean = pairs > 0 ? together / pairs : 1;
  return Math.max(0, Math.min(1, (closeAsInCopies - mean) / (closeAsInCopies - closeAsByChance)));
}

/** 1 where two words stand no farther apart than in the sentence, one half where they stand six words farther. */
const closeness = (farther: number): number => 1 / (1 + Math.max(0, farther) / 6);

/** The fewest words from one of some places to one of others in the same sentence, either way round. */
function shortestWay(
  some: readonly Candidate[],
  others: readonly Candidate[],
  passage: readonly PassageWord[],
): number {
  let shortest = Infinity;
  let next = 0;
  const measure = (one: number, other: Candidate | undefined) => {
    if (!other || passage[one]?.sentence !== passage[other.place]?.sentence) return;
    shortest = Math.min(shortest, Math.abs(one - other.place));
  };
  for (const { place } of some) {
    while (next < others.length && (others[next]?.place ?? 0) < place) next++;
    measure(place, others[next]);
    measure(place, others[next - 1]);
  }
  return shortest;
}
