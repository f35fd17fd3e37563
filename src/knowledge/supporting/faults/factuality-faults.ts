import type { PassageWord } from "../passage-words.ts";
import { bearsMeaning } from "../word-kind.ts";
import { type EmbeddedClause, embeddedClauses } from "./factuality.ts";
import type { Faults } from "./fault.ts";
import { isCautious } from "./governors.ts";
import type { Reading } from "./reading.ts";
import { isAuxiliary, looksInflected } from "./verb-forms.ts";
import { isNegative, isReporting } from "./word-lists.ts";

type FactualityFaults = Pick<Faults, "denied told as fact" | "unsure told as fact">;

/**
 * What the passages deny or leave open, told as a fact: “his crew dumped oil” for “he *denied that* his crew had dumped
 * oil”, the governing word left out.
 */
export function findFactualityFaults(reading: Reading): FactualityFaults {
  const found = { denied: 0, unsure: 0 };
  const { passage, places } = reading;
  const clauses = embeddedClauses(passage);
  const embedded = new Uint8Array(passage.length);
  for (const { start, end } of clauses) embedded.fill(1, start, end);
  const beside = new Set(Array.from(places, (place) => passage[place]?.sentence));
  for (const clause of clauses) {
    if (!beside.has(passage[clause.governor]?.sentence)) continue;
    if (isToldAsFact(reading, clause, embedded)) found[clause.factuality] = 1;
  }
  return { "denied told as fact": found.denied, "unsure told as fact": found.unsure };
}

/** `embedded` is 1 at the places that stand in any embedded clause. */
function isToldAsFact(reading: Reading, clause: EmbeddedClause, embedded: Uint8Array): boolean {
  const { sentence, places } = reading;
  const told = sentence.flatMap((word, at) => (bearsMeaning(word) && isWithin(places[at], clause) ? [at] : []));
  return (
    isClauseTold(reading, clause, told) &&
    isAbout(reading, clause, told) &&
    !isKept(reading, clause) &&
    !isToldOutside(reading, embedded, told)
  );
}

/** Where no verb is seen in a clause, so much of it must be told. */
const leastShare = 0.6;

/** Whether the sentence has the clause's verb, as one of fact; `told` are the sentence's words that stand in it. */
function isClauseTold(reading: Reading, clause: EmbeddedClause, told: readonly number[]): boolean {
  const { sentence, places } = reading;
  if (told.length < (clause.opensWithVerb ? 1 : 2)) return false;
  const verb = verbOf(reading, clause);
  if (verb < 0) return !clause.opensWithVerb && told.length >= leastShare * meaningsIn(reading, clause);
  const at = told.find((index) => places[index] === verb);
  if (at === undefined) return false;
  if (clause.factuality === "unsure" && isInfinitive(sentence, at)) return false;
  return !clause.future || isPast(sentence[at]);
}

// “is *to* leave”, “is *to be* sold”
const isInfinitive = (sentence: readonly PassageWord[], at: number): boolean =>
  sentence.slice(Math.max(0, at - 2), Math.max(0, at)).some(({ form }) => form === "to");

const isPast = (word: PassageWord | undefined): boolean =>
  word !== undefined && looksInflected(word) && !/ing$/.test(word.form);

/** So much of the sentence must be the clause, or what its governor stands with. */
const leastAbout = 0.6;

function isAbout({ sentence, passage, places }: Reading, clause: EmbeddedClause, told: readonly number[]): boolean {
  const within = passage[clause.governor]?.sentence;
  const beside = sentence.filter((word, at) => {
    const place = places[at] ?? -1;
    return bearsMeaning(word) && place < clause.start && passage[place]?.sentence === within;
  });
  return told.length + beside.length >= leastAbout * sentence.filter(bearsMeaning).length;
}

const isWithin = (place: number | undefined, { start, end }: EmbeddedClause): boolean =>
  place !== undefined && place >= start && place < end;

const meaningsIn = ({ passage }: Reading, { start, end }: EmbeddedClause): number =>
  passage.slice(start, end).filter(bearsMeaning).length;

/** The place of the clause's verb, or -1 where none is seen. */
function verbOf({ passage }: Reading, { start, end, opensWithVerb }: EmbeddedClause): number {
  for (let place = start; place < end; place++) {
    const word = passage[place];
    if (!word || (word.kind !== "content" && !looksInflected(word))) continue;
    const before = passage[place - 1];
    if (opensWithVerb || looksInflected(word) || (before && isAuxiliary(before))) return place;
  }
  return -1;
}

/** Whether the sentence has a governor, a hedge or a negation of its own, not merely one out of the clause. */
function isKept({ sentence, places }: Reading, clause: EmbeddedClause): boolean {
  return sentence.some((word, at) => {
    if (isWithin(places[at], clause)) return false;
    if (isNegative(word)) return true;
    return isReporting(word.form) ? clause.alleged : isCautious(word.form);
  });
}

/** So much of what is told, in the same words, must stand outside of all embedded clauses. */
const enoughOutside = 0.75;
const sameWord = 0.9;

// “Police said he stole the car”, which elsewhere he denies
function isToldOutside({ passage, candidates }: Reading, embedded: Uint8Array, told: readonly number[]): boolean {
  const counts = new Map<number, number>();
  for (const at of told) {
    const outside = (candidates[at] ?? []).filter(({ place, nearness }) => nearness >= sameWord && !embedded[place]);
    for (const sentence of new Set(outside.map(({ place }) => passage[place]?.sentence ?? -1))) {
      counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
    }
  }
  return [...counts.values()].some((count) => count >= enoughOutside * told.length);
}
