/** A sentence and the numbers of the passages that it rests on, from 1. */
export interface CitingSentence {
  readonly text: string;
  readonly cites: readonly number[];
}
