import type { CitedPassage } from "./answer.ts";

/** A sentence and the numbers of the passages that it rests on, from 1. */
export interface CitingSentence {
  readonly text: string;
  readonly cites: readonly number[];
}

/** Sentences that a language model put together of an answer's passages, each of them checked. */
export interface Connected {
  /** Never empty. */
  readonly sentences: readonly CitingSentence[];
  /** What the numbers mean: the answer's own passages, then what else is cited. */
  readonly passages: readonly CitedPassage[];
}
