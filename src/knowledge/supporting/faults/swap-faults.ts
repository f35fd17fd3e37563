import { countOf } from "../nearest-sentence.ts";
import type { PassageWord } from "../passage-words.ts";
import type { WordKind } from "../word-kind.ts";
import type { Faults } from "./fault.ts";
import type { Reading } from "./reading.ts";

type SwapFaults = Pick<Faults, "number swapped" | "name swapped" | "pronoun swapped">;

/**
 * What stands where the nearest sentence has another of its kind: “paid *six* million” for “paid two million”, also
 * where the passages speak of six elsewhere.
 */
export function findSwapFaults(reading: Reading): SwapFaults {
  const swapped = new Set(swappedWords(reading));
  const held = heldTo(reading, swapped);
  const count = (kind: WordKind) => held * Math.min(2, [...swapped].filter((word) => placeOf(word) === kind).length);
  return { "number swapped": count("number"), "name swapped": count("name"), "pronoun swapped": count("pronoun") };
}

/** How surely the sentence was made from its nearest one: 0 where half of the rest is found there, 1 from four fifths. */
function heldTo({ sentence, nearestSentence }: Reading, swapped: ReadonlySet<PassageWord>): number {
  let covered = 0;
  let total = 0;
  sentence.forEach((word, at) => {
    if (swapped.has(word)) return;
    total += countOf(word);
    if ((nearestSentence?.places[at] ?? -1) >= 0) covered += countOf(word);
  });
  return Math.max(0, Math.min(1, (covered / Math.max(1, total) - 0.5) / 0.3));
}

/** The kind of word whose place a word takes: “*one* people died” for “seven people died”, though “one” is mostly a pronoun. */
const placeOf = ({ form, kind }: PassageWord): WordKind => (form === "one" ? "number" : kind);

/** How many more words than the sentence the passage may have between two neighbours. */
const slack = 4;
/** What follows the last word that is found, or goes before the first, is looked for this far beyond its own length. */
const endSlack = 2;

function swappedWords({ sentence, passage, nearestSentence }: Reading): readonly PassageWord[] {
  if (!nearestSentence) return [];
  const { places, start, end } = nearestSentence;
  const swapped: PassageWord[] = [];
  let from = start;
  for (let at = 0; at < sentence.length; at++) {
    const place = places[at] ?? -1;
    if (place >= 0) {
      from = place + 1;
      continue;
    }
    const open = at;
    while (at + 1 < sentence.length && (places[at + 1] ?? -1) < 0) at++;
    const claimed = sentence.slice(open, at + 1);
    const to = at + 1 < sentence.length ? (places[at + 1] ?? end) : Math.min(end, from + claimed.length + endSlack);
    const printed = passage.slice(from, to);
    if (printed.length > claimed.length + slack) continue;
    for (const word of claimed) {
      const same = printed.some(({ stem }) => stem === word.stem);
      if (!same && printed.some((other) => placeOf(other) === placeOf(word))) swapped.push(word);
    }
  }
  return swapped;
}
