import type { NounChunk } from "../../tagging/tagged-document.ts";
import type { SpanScores } from "../spans/span-scores.ts";

/** A piece of content: its first and its last token, both included. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** One cue as it is read: its source, every piece that its content may be, and those chosen so far. */
export interface Reading {
  readonly cue: number;
  readonly source: NounChunk | null;
  /** Where its clause may open: at its source, or its subject by word order, or at the “that” before it. */
  readonly opens: readonly number[];
  /** Whether grammar makes it report all that it holds: “according to”, “Reyes, Weiss said, told …”. */
  readonly reportsAll: boolean;
  /** How likely content and source are both right. */
  readonly acceptance: number;
  /** Null where the page's layout fixes the content: a transcript's label, a credit. */
  readonly scores: SpanScores | null;
  readonly pieces: readonly Piece[];
  /** Whether content starts and ends in quotation marks. */
  readonly direct: boolean;
  /** Whether the page's layout tells that it was said in these words: a transcript's label, a credit. */
  readonly labelled: boolean;
  /** Log score of the pieces, to weigh what a ban costs. */
  readonly score: number;
  /** What the pieces mustn't touch: other cues, and content of surer readings. */
  readonly barred: readonly Piece[];
}

/** Whether two pieces share a token. */
export const touch = (a: Piece, b: Piece): boolean => a.start <= b.end && b.start <= a.end;
