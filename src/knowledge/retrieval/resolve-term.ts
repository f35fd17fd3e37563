import { distance } from "fastest-levenshtein";
import { stem as stemOf } from "../../text/stem.ts";
import type { QuestionTerm } from "../question/question.ts";
import type { RetrievalIndex } from "./retrieval-index.ts";
import type { Synonyms } from "./synonyms.ts";

const shortestForgiven = 5;
const shortestMistyped = 5;
/** Rarer than this elsewhere, a word is a name or a slip rather than a common word that the article happens not to use. */
const rareWeight = 8;

/** Rarer than that, it wasn't met elsewhere at all. */
const unmetWeight = 10;

/**
 * The stem under which a question's word is looked up in an article: its own, that of the article's name which it
 * misspells, as “Zelenskyy” and “zelenski” do Zelensky, that of the article's word for a phrase, or, for what is no
 * word at all, that of a word spelt nearly so: “goverment”. A common word is never taken for a name.
 */
export function resolveTerm(term: QuestionTerm, index: RetrievalIndex, synonyms: Synonyms): string {
  const { stem, word, meanings } = term;
  // “give up”: the article's word for it, else “give” itself
  if (meanings.length > 0)
    return [...meanings, ...stem.split(" ")].find((known) => index.sentencesWith.has(known)) ?? stem;
  if (index.sentencesWith.has(stem) || term.number || word.length < shortestForgiven) return stem;
  if (!term.name && term.weight < rareWeight) return stem;
  const name = nearest(word, index.names, forgiven);
  if (name !== null) return name;
  const isWord = term.name || term.weight < unmetWeight || synonyms.of(stem).size > 0;
  if (isWord || stem.length < shortestMistyped) return stem;
  const stems = [...index.sentencesWith.keys()].map((known) => [known, known] as const);
  return nearest(stem, stems, () => 1) ?? transposed(word, index) ?? stem;
}

/** Of things that are written somehow the nearest to what was typed, where it is near enough; the first where two tie. */
function nearest(
  typed: string,
  writings: Iterable<readonly [string, string]>,
  most: (typed: string, written: string) => number,
): string | null {
  let best: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [thing, written] of writings) {
    if (Math.abs(typed.length - written.length) >= Math.min(fewest, 3)) continue;
    const edits = distance(typed, written);
    if (edits < fewest && edits <= most(typed, written)) {
      fewest = edits;
      best = thing;
    }
  }
  return best;
}

// “poeple”: the article's word of which two letters beside each other were swapped
function transposed(word: string, { sentencesWith }: RetrievalIndex): string | null {
  for (let at = 0; at + 1 < word.length; at++) {
    const swapped = stemOf(word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2));
    if (sentencesWith.has(swapped)) return swapped;
  }
  return null;
}

// “Ushakof” one edit; “Poutine” for Putin two, with the same first letter
function forgiven(typed: string, written: string): number {
  if (typed[0] !== written[0] || written.length < shortestForgiven) return 0;
  return Math.max(typed.length, written.length) >= 7 ? 2 : 1;
}
