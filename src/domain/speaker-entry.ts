import type { Speaker } from "./quotation.ts";

/** A speaker of a library with the number of quotations, for lists and autocompletion. */
export interface SpeakerEntry extends Speaker {
  readonly quotations: number;
}
