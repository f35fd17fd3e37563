import type { PassageWord } from "../passage-words.ts";
import { bearsMeaning } from "../word-kind.ts";
import type { Faults } from "./fault.ts";
import { freedom } from "./freedom.ts";
import type { Reading } from "./reading.ts";

type UnfoundedFaults = Pick<Faults, "number unfounded" | "name unfounded" | "word unfounded">;

/**
 * What a free rendering says that the passages don't hold: how much its heaviest such word says. One word that comes
 * from nowhere tells more than the share of those that do: “the *Hungarian* minister resigned”.
 */
export function findUnfoundedFaults(reading: Reading): UnfoundedFaults {
  let heaviest = 0;
  let kind: keyof UnfoundedFaults = "word unfounded";
  reading.sentence.forEach((word, at) => {
    if (!bearsMeaning(word)) return;
    const lost = weightOf(word) * (1 - (reading.nearest[at] ?? 0));
    if (lost <= heaviest) return;
    heaviest = lost;
    kind = word.kind === "number" ? "number unfounded" : word.kind === "name" ? "name unfounded" : "word unfounded";
  });
  return { ...none, [kind]: freedom(reading) * Math.max(0, heaviest - 2.5) };
}

const none: UnfoundedFaults = { "number unfounded": 0, "name unfounded": 0, "word unfounded": 0 };

/** Beyond this an inverse document frequency tells of the background's size rather than of the word. */
const heaviestWord = 9;

/** A number says as much as a rare word, however common: “10” and “11” aren't alike. */
const weightOf = ({ kind, weight }: PassageWord): number =>
  kind === "number" ? heaviestWord : Math.min(heaviestWord, weight);
