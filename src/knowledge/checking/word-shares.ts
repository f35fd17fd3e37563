import type { PastedWords } from "./pasted-words.ts";
import type { QuoteIndex } from "./quote-index.ts";
import type { WordKinship } from "./word-kinship.ts";

/** What each of the story's words counts for in the place of one pasted word: 1 for the same, a share for its kin. */
export interface WordShares {
  /** The shares by the number of the story's form, for the pasted word that was chosen last. */
  readonly byNumber: Float32Array;
  /** Chooses a pasted word by its index. */
  choose(i: number): void;
  /** What the story's word at an index counts for in the place of a pasted word. */
  of(i: number, at: number): number;
}

/** Only the few kin of a word are written and taken back, so that a choice costs no more than them. */
export function createWordShares(pasted: PastedWords, index: QuoteIndex, kinship: WordKinship): WordShares {
  const byNumber = new Float32Array(index.forms.length);
  let chosen = -1;
  const formOf = (i: number) => pasted.words[i]?.form ?? "";
  const kinOf = (i: number) => kinship.kinOf(formOf(i), pasted.stems[i] ?? "");
  const write = (i: number, isChosen: boolean) => {
    for (const [other, share] of kinOf(i) ?? []) byNumber[other] = isChosen ? share : 0;
    const own = index.numberOf.get(formOf(i));
    if (own !== undefined) byNumber[own] = isChosen ? 1 : 0;
  };
  return {
    byNumber,
    choose(i) {
      if (chosen >= 0) write(chosen, false);
      write(i, true);
      chosen = i;
    },
    of: (i, at) => (index.words[at]?.form === formOf(i) ? 1 : (kinOf(i)?.get(index.number[at] as number) ?? 0)),
  };
}
