import type { NounChunk } from "../../tagging/tagged-document.ts";
import type { SpanScores } from "../spans/span-scores.ts";
import type { ChosenPieces } from "./choose-pieces.ts";
import type { Piece } from "./reading.ts";

/** What the stages make of one cue, before it is weighed. */
export interface CueReading extends ChosenPieces {
  readonly cue: number;
  readonly source: NounChunk | null;
  readonly sourceProbability: number;
  readonly scores: SpanScores;
  /** Whether grammar makes it report all that it holds: “according to”, “Reyes, Weiss said, told …”. */
  readonly reportsAll: boolean;
  /** What its content mustn't touch. */
  readonly barred: readonly Piece[];
  /** How likely it is a cue of speech, and of belief, at the first and the second reading. */
  readonly first: CueOdds;
  readonly second: CueOdds;
}

export interface CueOdds {
  readonly speech: number;
  readonly belief: number;
}
