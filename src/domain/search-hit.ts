import type { CitedPassage } from "./answer.ts";

/** A sentence that holds what was searched for. */
export interface SearchHit extends CitedPassage {
  readonly score: number;
  /** Whether the words stand in it as they were typed (case and quotation marks aside). */
  readonly exact: boolean;
}
