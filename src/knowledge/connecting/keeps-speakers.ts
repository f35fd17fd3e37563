import type { Claim } from "./evidence.ts";
import type { Part } from "./match-clauses.ts";

/**
 * Whether whoever is said to have said something is said to have said it here, too: with every word of a claim stands
 * who made it, or `framed` says so of the claim. A clause of the story's own isn't put beside somebody's claim, since it
 * would look like theirs.
 */
export function keepsSpeakers(parts: readonly Part[], framed: (claim: Claim) => boolean): boolean {
  const touched = parts.map((part) => touchedBy(part));
  const kept = parts.every((part, at) => (touched[at] ?? []).every((claim) => framed(claim) || tellsOf(part, claim)));
  if (!kept || parts.length === 1) return kept;
  const speakers = touched.map((claims) => claims.map(({ attribution }) => attribution.speaker?.name ?? "?").join("|"));
  return speakers.every((speaker) => speaker === speakers[0]);
}

const touchedBy = ({ evidence, places }: Part): readonly Claim[] =>
  evidence.claims.filter(({ content }) => places.some((place) => content.has(place)));

// the words that say whose claim it is are in the sentence as they are in the passage
const tellsOf = ({ places }: Part, { told }: Claim): boolean =>
  told.length > 0 && told.every((place) => places.includes(place));
