import type { PassageWord } from "../passage-words.ts";
import { bearsMeaning } from "../word-kind.ts";
import type { Faults } from "./fault.ts";
import { areOpposite, oppositeVerbs } from "./opposites.ts";
import { type Reading, slotsOf } from "./reading.ts";
import { isNegative } from "./word-lists.ts";

/** What says the opposite of the passages, in its very place or of what the rest of a passage's sentence is about. */
export function findOppositeFaults(reading: Reading): Pick<Faults, "opposite word"> {
  const found = new Set([...oppositesInPlace(reading), ...oppositesInSentence(reading)]);
  return { "opposite word": Math.min(2, found.size) };
}

// “prices *rose* sharply” for “prices fell sharply”, though not for “prices did not fall”
const oppositesInPlace = (reading: Reading): readonly PassageWord[] =>
  slotsOf(reading).flatMap(({ left, from, claimed, printed }) =>
    claimed.filter((word, number) =>
      printed.some(
        (other, at) =>
          areOpposite(word.stem, other.stem) &&
          isTurned(reading.sentence, left + 1 + number) === isTurned(reading.passage, from + 1 + at),
      ),
    ),
  );

/** So much of the rest of a sentence must stand in the passage's sentence that says the opposite. */
const leastShared = 0.6;
const fewestShared = 2;

// “the federation *rejected* the spikes” for “the federation said that the spikes had been approved”
function oppositesInSentence(reading: Reading): readonly PassageWord[] {
  const { sentence, passage } = reading;
  const said = new Set(sentence.map(({ stem }) => stem));
  const tried = new Set<string>();
  return sentence.filter((word, at) => {
    const against = oppositeVerbs(word.stem);
    if (word.kind !== "content" || against.size === 0 || tried.has(word.stem)) return false;
    tried.add(word.stem);
    const contrary = passage.flatMap((other, place) => {
      const speaksAgainst = against.has(other.stem) && other.kind === "content" && !said.has(other.stem);
      return speaksAgainst && isTurned(sentence, at) === isTurned(passage, place) ? [other.sentence] : [];
    });
    if (contrary.length === 0) return false;
    const rest = sentence.flatMap((one, index) => (index !== at && bearsMeaning(one) ? [index] : []));
    const share = sharesOf(reading, rest);
    const agreeing = sentencesHolding(reading, at).reduce((most, number) => Math.max(most, share.get(number) ?? 0), 0);
    const least = Math.max(fewestShared, leastShared * rest.length, agreeing + 1);
    return contrary.some((number) => (share.get(number) ?? 0) >= least);
  });
}

/** By the passages' sentence: how many of some words it holds. */
function sharesOf({ passage, candidates }: Reading, words: readonly number[]): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  for (const at of words) {
    const holding = new Set((candidates[at] ?? []).map(({ place }) => passage[place]?.sentence ?? -1));
    for (const number of holding) shares.set(number, (shares.get(number) ?? 0) + 1);
  }
  return shares;
}

/** From here on two words are forms of one. */
const sameWord = 0.9;

const sentencesHolding = ({ passage, candidates }: Reading, at: number): readonly number[] =>
  (candidates[at] ?? []).flatMap(({ place, nearness }) =>
    nearness >= sameWord ? [passage[place]?.sentence ?? -1] : [],
  );

/** How far before a verb what turns it round may stand: “did *not* reject”. */
const negationReach = 3;

const isTurned = (words: readonly PassageWord[], at: number): boolean =>
  words
    .slice(Math.max(0, at - negationReach), at)
    .some((word) => word.sentence === words[at]?.sentence && isNegative(word));
