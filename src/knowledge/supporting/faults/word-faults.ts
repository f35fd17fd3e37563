import type { PassageWord } from "../passage-words.ts";
import { bearsMeaning } from "../word-kind.ts";
import type { Faults } from "./fault.ts";
import type { Reading } from "./reading.ts";
import { isReporting } from "./word-lists.ts";

type WordFaults = Pick<
  Faults,
  | "number foreign"
  | "number misplaced"
  | "number stray"
  | "name foreign"
  | "name misplaced"
  | "name stray"
  | "pronoun lost"
  | "speaker displaced"
  | "quotation altered"
>;

/** What is amiss with single words: the passages don't hold them, or hold them in another place. */
export function findWordFaults(reading: Reading): WordFaults {
  const { sentence, nearness } = reading;
  const counts = { number: { ...none }, name: { ...none } };
  let pronounLost = 0;
  let speakerDisplaced = 0;
  let altered = 0;
  sentence.forEach((word, at) => {
    const fate = fateOf(reading, at);
    if (word.kind === "pronoun" && fate !== null) pronounLost++;
    if (!bearsMeaning(word)) return;
    // “we will not lose another *house*” for “… another street”: what is quoted must be quoted right
    if (word.quoted && (fate !== null || (nearness[at] ?? 0) < 1)) altered++;
    if (fate === null || (word.kind !== "number" && word.kind !== "name")) return;
    if (word.kind === "name" && speaks(sentence, at)) speakerDisplaced++;
    else counts[word.kind][fate]++;
  });
  return {
    "number foreign": Math.min(2, counts.number.foreign),
    "number misplaced": Math.min(2, counts.number.misplaced),
    "number stray": Math.min(2, counts.number.stray),
    "name foreign": Math.min(2, counts.name.foreign),
    "name misplaced": Math.min(2, counts.name.misplaced),
    "name stray": Math.min(2, counts.name.stray),
    "pronoun lost": Math.min(2, pronounLost),
    "speaker displaced": Math.min(2, speakerDisplaced),
    "quotation altered": Math.min(2, altered),
  };
}

const none = { foreign: 0, misplaced: 0, stray: 0 };

/** Null where the word stands in its place. */
function fateOf({ places, nearest, stray }: Reading, at: number): keyof typeof none | null {
  if ((places[at] ?? -1) < 0) return (nearest[at] ?? 0) > 0 ? "misplaced" : "foreign";
  return stray[at] ? "stray" : null;
}

// “Rutte said …”, “…, said Mark Rutte”
function speaks(sentence: readonly PassageWord[], at: number): boolean {
  return [-2, -1, 1, 2].some((step) => isReporting(sentence[at + step]?.form));
}
