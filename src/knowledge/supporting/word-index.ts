import type { Synonyms } from "../retrieval/synonyms.ts";
import type { PassageWord } from "./passage-words.ts";
import { bearsMeaning } from "./word-kind.ts";

/** Where a word of the sentence may stand in the passages. */
export interface Candidate {
  readonly place: number;
  /** 1 for the same word, less for a related one. */
  readonly nearness: number;
}

/** Looks each word of a sentence up among the passages' words: its candidates, in the passages' order. */
export function findCandidates(
  sentence: readonly PassageWord[],
  passage: readonly PassageWord[],
  synonyms: Synonyms,
): readonly (readonly Candidate[])[] {
  return sentence.map(indexWords(passage, synonyms));
}

function indexWords(words: readonly PassageWord[], synonyms: Synonyms): (word: PassageWord) => readonly Candidate[] {
  const byForm = new Map<string, number[]>();
  const byStem = new Map<string, number[]>();
  const byRoot = new Map<string, number[]>();
  words.forEach((word, place) => {
    add(byForm, word.form, place);
    if (!bearsMeaning(word)) return;
    add(byStem, word.stem, place);
    if (word.stem.length >= rootLength) add(byRoot, rootOf(word), place);
  });

  const lookUp = (word: PassageWord): readonly Candidate[] => {
    const found = new Map<number, number>();
    const take = (places: readonly number[] | undefined, nearness: number) => {
      for (const place of places ?? []) found.set(place, Math.max(nearness, found.get(place) ?? 0));
    };
    take(byForm.get(word.form), 1);
    if (bearsMeaning(word)) {
      take(byStem.get(word.stem), 0.95);
      if (word.kind !== "number") {
        for (const [stem, strength] of synonyms.of(word.stem)) take(byStem.get(stem), 0.3 + 0.5 * strength);
      }
    }
    // “melodic” and “melodious”
    if (found.size === 0 && word.kind === "content" && word.stem.length >= rootLength)
      take(byRoot.get(rootOf(word)), 0.6);
    return [...found].map(([place, nearness]) => ({ place, nearness })).sort((a, b) => a.place - b.place);
  };
  // a sentence that says “the” a hundred times looks it up once
  const known = new Map<string, readonly Candidate[]>();
  return (word) => {
    const key = `${word.kind} ${word.form}`;
    const found = known.get(key) ?? lookUp(word);
    known.set(key, found);
    return found;
  };
}

const rootLength = 5;
const rootOf = ({ stem }: PassageWord): string => stem.slice(0, rootLength);

function add(map: Map<string, number[]>, key: string, place: number): void {
  const places = map.get(key);
  if (places) places.push(place);
  else map.set(key, [place]);
}
