import type { Phrase, PhraseReading } from "./read-phrases.ts";

/** What the pronouns of a follow-up stand for; null where nothing before fits. */
export interface Antecedents {
  /** For “he”, “she”. */
  readonly person: string | null;
  /** For “it”, “that”. */
  readonly thing: string | null;
  /** For “they”. */
  readonly several: string | null;
}

/** What can be taken up of a question and of the words that answered it. */
export function antecedentsOf({ document, phrases }: PhraseReading, answer: PhraseReading | null): Antecedents {
  const answered = answer?.phrases ?? [];
  // “Who announced the call?” – “Putin” – “When did he …?”: whom the answer names comes first
  const asksWho = document.lower[0] === "who" || document.lower[0] === "whom";
  const both = asksWho ? [...answered, ...phrases] : [...phrases, ...answered];
  const person = both.find(({ kind }) => kind === "person")?.text ?? null;
  return {
    person,
    thing: thingOf(phrases) ?? thingOf(answered),
    // “Did they reply?” may be asked of one person
    several: severalOf(both) ?? person,
  };
}

/** The last thing that is determined, as “the call” is; else the last one; else a body. */
function thingOf(phrases: readonly Phrase[]): string | null {
  const things = phrases.filter(({ kind, plural }) => kind === "thing" && !plural);
  const determined = things.findLast(({ text }) => /^(?:the|its|his|her|their)\s/i.test(text));
  return (determined ?? things.at(-1) ?? phrases.find(({ kind }) => kind === "body"))?.text ?? null;
}

/** “the missiles”; else “Trump and Putin”; else “the Kremlin”. */
function severalOf(phrases: readonly Phrase[]): string | null {
  const plural = phrases.findLast(({ plural: isPlural }) => isPlural);
  if (plural) return plural.text;
  const people = [...new Set(phrases.filter(({ kind }) => kind === "person").map(({ text }) => text))];
  if (people.length > 1) return people.join(" and ");
  return phrases.find(({ kind }) => kind === "body")?.text ?? null;
}
