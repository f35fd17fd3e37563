import type { PassageWord } from "../passage-words.ts";
import { bearsMeaning } from "../word-kind.ts";
import type { Faults } from "./fault.ts";
import { looseness } from "./freedom.ts";
import type { Piece, Reading } from "./reading.ts";
import { isReporting } from "./word-lists.ts";

type LeapFaults = Pick<
  Faults,
  | "leaps back"
  | "names reordered"
  | "speaker swapped"
  | "leaps linked"
  | "leaps unlinked"
  | "subject displaced"
  | "starts inside clause"
>;

/** A first piece that ends sooner is a subject, and the leap behind it a change of sentence: “The mayor | resigned”. */
const subjectReach = 6;

/** What is amiss where a sentence is put together of pieces. */
export function findLeapFaults(reading: Reading): LeapFaults {
  const { pieces, passage, places, sentence } = reading;
  let back = 0;
  let swapped = 0;
  let linked = 0;
  let unlinked = 0;
  let displaced = 0;
  pieces.slice(1).forEach((piece, number) => {
    const from = places[(pieces[number] as Piece).at(-1) as number] as number;
    const landing = piece[0] as number;
    if (landsOnOthersSaying(reading, landing)) swapped++;
    if (passage[from]?.sentence === passage[places[landing] as number]?.sentence) back++;
    else if (number === 0 && landing <= subjectReach) displaced = isLinked(reading, landing) ? 0 : 1;
    else if (isLinked(reading, landing)) linked++;
    else unlinked++;
  });
  const scale = Math.sqrt(sentence.length + 1);
  const copied = 1 - looseness(reading);
  return {
    "leaps back": back / scale,
    "names reordered": Math.min(2, namesReordered(reading)),
    "speaker swapped": Math.min(2, swapped),
    "leaps linked": (copied * linked) / scale,
    "leaps unlinked": (copied * unlinked) / scale,
    "subject displaced": displaced,
    "starts inside clause": startsInside(reading) ? 1 : 0,
  };
}

// “Lindqvist | said the town could not wait” where the passage has “*Hart* said the town could not wait”
function landsOnOthersSaying({ sentence, passage, places }: Reading, landing: number): boolean {
  const place = places[landing] as number;
  const before = passage[place - 1];
  const own = sentence[landing - 1];
  if (!isReporting(sentence[landing]?.form) || !before || !own) return false;
  return bearsMeaning(own) && bearsMeaning(before) && own.stem !== before.stem;
}

// “Oduya accused Lindqvist” where the passage has “Lindqvist accused Oduya”
function namesReordered({ sentence, passage, places }: Reading): number {
  let before = -1;
  let count = 0;
  sentence.forEach(({ kind }, at) => {
    const place = places[at] ?? -1;
    if (kind !== "name" || place < 0) return;
    if (before > place && passage[before]?.sentence === passage[place]?.sentence) count++;
    before = place;
  });
  return count;
}

/** How far before its landing place a leap is linked to what stands in the sentence already, in words. */
const linkReach = 4;

// “The mayor …, | was re-elected” is linked where the passage has “*she* was re-elected” or “the *mayor* was re-elected”
function isLinked({ sentence, passage, places }: Reading, landing: number): boolean {
  const place = places[landing] as number;
  const within = passage[place]?.sentence;
  if (passage[place - 1]?.sentence !== within) return true;
  const said = new Set(sentence.slice(0, landing).map(({ stem }) => stem));
  const before = passage.slice(Math.max(0, place - linkReach), place).filter((word) => word.sentence === within);
  return before.some((word: PassageWord) => word.kind === "pronoun" || (bearsMeaning(word) && said.has(word.stem)));
}

// “was dating the sister” of “…, who was dating the sister”
function startsInside({ passage, places }: Reading): boolean {
  const [first] = places;
  return first !== undefined && first > 0 && !passage[first]?.opensClause;
}
