import type { Evidence } from "../../retrieval/evidence.ts";
import type { IndexedSentence } from "../../retrieval/retrieval-index.ts";
import { gapBefore } from "./role-before.ts";
import { isRole } from "./role-words.ts";

/** A place that names whom a question asks about. */
export interface NamedPlace {
  readonly sentence: IndexedSentence;
  /** Places among the sentence's terms, both included. */
  readonly first: number;
  readonly last: number;
  /** The stem of the given name, which tells namesakes apart; empty where the story gives none. */
  readonly person: string;
}

/**
 * The places of the name that a question asks about, the last of its words, in text order. Where several bear it a bare
 * surname means whoever was named in full last, and a given name in the question leaves out the others.
 */
export function namedPlaces({ index, terms }: Evidence, text: string): readonly NamedPlace[] {
  const keys = terms.map(({ key }) => key);
  const surname = keys.at(-1);
  if (surname === undefined) return [];
  const found: NamedPlace[] = [];
  const places = (index.sentencesWith.get(surname) ?? []).flatMap((at) => {
    const sentence = index.sentences[at];
    // a speaker is noted also where only “he” stands
    const within = sentence?.places.get(surname)?.filter((last) => sentence.terms[last]?.stem === surname) ?? [];
    return sentence ? within.map((last) => ({ sentence, last })) : [];
  });
  const givens = places.map(({ sentence, last }) => givenAt(sentence, last, text));
  let current = givens.find((given) => given !== null) ?? null;
  places.forEach(({ sentence, last }, at) => {
    const given = givens[at] ?? null;
    current = given ?? current;
    found.push({ sentence, last, first: given === null ? last : last - 1, person: current ?? "" });
  });
  const asked = found.filter(({ person }) => keys.includes(person));
  return asked.length > 0 ? asked : found;
}

/** The stem of the capitalised word right before a name, if it is no role: “Patrick” of “Patrick Dunne”, not “Councillor”. */
function givenAt({ terms }: IndexedSentence, last: number, text: string): string | null {
  const before = terms[last - 1];
  if (!before?.capital || before.stop || before.number || isRole(before) || gapBefore(terms, last, text) !== " ")
    return null;
  return forms.has(before.word) ? null : before.stem;
}

const forms = new Set(
  "mr mrs ms miss dr sir dame lord lady sen rep gov gen col capt sgt lt rev father sister".split(" "),
);
