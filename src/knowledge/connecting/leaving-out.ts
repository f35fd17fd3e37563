import type { ConnectingLexicon } from "./connecting-lexicon.ts";
import type { EvidenceSentence } from "./evidence.ts";

/** Where a part may begin and end in a sentence of the evidence: all of it, or a claim within it. */
export interface Range {
  readonly evidence: EvidenceSentence;
  readonly from: number;
  readonly to: number;
}

/** What is left of a sentence that was cut has so many words at least: “Ann Lee, | …” says nothing. */
const fewest = 4;

/**
 * Whether a range may go without its words from `place` to `end`. Something within it goes only between two marks; its end
 * also at an “and”, but not with half of a pair (“both to Moscow | and …”) and not so that an opening is all that is left
 * (“During the same visit | …”). What turns the rest never goes.
 */
export function mayLeaveOut({ evidence, from, to }: Range, place: number, end: number, lexicon: ConnectingLexicon) {
  const { words } = evidence;
  if (place >= end) return true;
  const seam = words[place]?.seam ?? null;
  if (seam === null || words.slice(place, end).some(({ key }) => lexicon.turning.has(key))) return false;
  if (end < to) return seam === "mark" && words[end]?.seam === "mark";
  const kept = words.slice(from, place);
  if (kept.length < fewest) return false;
  const lastMark = kept.findLastIndex((word) => word.seam === "mark");
  if (seam === "and" && kept.slice(Math.max(0, lastMark)).some(({ key }) => lexicon.pairing.has(key))) return false;
  const first = kept[0]?.key ?? "";
  return lastMark > 0 || !(lexicon.opening.has(first) || /.{3}ing$/.test(first));
}
