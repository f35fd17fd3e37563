import { distance } from "fastest-levenshtein";
import type { QuestionTerm } from "../question/question.ts";
import type { RetrievalIndex } from "./retrieval-index.ts";

const shortestForgiven = 5;
/** Rarer than this elsewhere, a word is a name or a slip rather than a common word that the article happens not to use. */
const rareWeight = 8;

/**
 * The stem under which a question's word is looked up in an article: its own, that of the article's name which it
 * misspells, as “Zelenskyy” and “zelenski” do Zelensky, or that of the article's word for a phrase. A common word is
 * never taken for a name.
 */
export function resolveTerm(term: QuestionTerm, index: RetrievalIndex): string {
  const { stem, word, meanings } = term;
  if (meanings.length > 0) return meanings.find((meaning) => index.sentencesWith.has(meaning)) ?? stem;
  if (index.sentencesWith.has(stem) || term.number || word.length < shortestForgiven) return stem;
  if (!term.name && term.weight < rareWeight) return stem;
  let best = stem;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [named, written] of index.names) {
    const edits = distance(word, written);
    if (edits < fewest && edits <= forgiven(word, written)) {
      fewest = edits;
      best = named;
    }
  }
  return best;
}

// “Ushakof” one edit; “Poutine” for Putin two, with the same first letter
function forgiven(typed: string, written: string): number {
  if (typed[0] !== written[0] || written.length < shortestForgiven) return 0;
  return Math.max(typed.length, written.length) >= 7 ? 2 : 1;
}
