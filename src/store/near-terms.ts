import { distance } from "fastest-levenshtein";

/** Shorter terms have too many neighbours. */
const shortest = 5;
/** How many terms of a library that begin alike are looked at, and how many of them one may stand for. */
const mostLookedAt = 20_000;
const mostTaken = 3;
/** How many terms of one question may be misspelt. */
const mostMisspelt = 4;

/**
 * Terms that are spelt nearly like some that no passage holds: “ushakov” for “ushakof”. The first letter must be right;
 * the nearest come first, then they go by their letters.
 */
export async function findNearTerms(
  missing: readonly string[],
  known: ReadonlySet<string>,
  beginning: (start: string, most: number) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const misspelt = missing.filter((term) => term.length >= shortest && /^\p{L}+$/u.test(term)).slice(0, mostMisspelt);
  const found = await Promise.all(
    misspelt.map(async (term) => {
      const start = String.fromCodePoint(term.codePointAt(0) ?? 0);
      return nearest(term, await beginning(start, mostLookedAt));
    }),
  );
  return [...new Set(found.flat())].filter((term) => !known.has(term));
}

function nearest(term: string, candidates: readonly string[]): readonly string[] {
  const most = term.length >= 7 ? 2 : 1;
  return candidates
    .filter((candidate) => Math.abs(candidate.length - term.length) <= most)
    .map((candidate) => ({ candidate, edits: distance(term, candidate) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, mostTaken)
    .map(({ candidate }) => candidate);
}
