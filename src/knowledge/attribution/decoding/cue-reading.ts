import type { NounChunk } from "../../tagging/tagged-document.ts";
import type { SpanScores } from "../spans/span-scores.ts";
import type { ChosenPieces } from "./choose-pieces.ts";

/** What the stages make of one cue, before it is weighed. */
export interface CueReading extends ChosenPieces {
  readonly cue: number;
  readonly source: NounChunk | null;
  readonly sourceProbability: number;
  readonly scores: SpanScores;
  /** Whether grammar makes it report all that it holds: “according to”, “Reyes, Weiss said, told …”. */
  readonly reportsAll: boolean;
  /** How likely it is a cue of speech, and of belief, at the first and the second reading. */
  readonly first: CueOdds;
  readonly second: CueOdds;
}

export interface CueOdds {
  readonly speech: number;
  readonly belief: number;
}
