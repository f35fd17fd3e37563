import type { CitedPassage } from "./answer.ts";

/** `brief`: one sentence. `standard`: three. `key-quotes`: what the main speakers said. */
export type SummaryStyle = "brief" | "standard" | "key-quotes";

/** Lines of the story itself, in the order in which they are to be read. */
export interface Summary {
  readonly style: SummaryStyle;
  readonly lines: readonly CitedPassage[];
  /** Set where the story holds none of the words that the summary should turn on, so that they bent nothing. */
  readonly focusMissing?: boolean;
}
