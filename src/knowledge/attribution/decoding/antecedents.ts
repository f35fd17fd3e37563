import type { DocumentView } from "../reading/document-view.ts";
import { relativeClause } from "../reading/relative-clause.ts";
import { type Piece, type Reading, touch } from "./reading.ts";

/**
 * Adds what “which” stands for to what is said of it: “*traditional values which* Ushakov said *are important*”, unless
 * it belongs to what somebody else says.
 */
export function withAntecedents(view: DocumentView, readings: readonly Reading[]): readonly Reading[] {
  return readings.map((reading) => {
    const relative = relativeClause(view.document, reading.cue, reading.source);
    const [first, ...others] = reading.pieces;
    if (!relative || first?.start !== relative.pronoun || others.length === 0) return reading;
    const added: Piece = { start: relative.antecedent, end: relative.pronoun };
    const isTaken = readings.some(
      ({ cue, pieces }) => cue !== reading.cue && pieces.some((piece) => touch(piece, added)),
    );
    return isTaken ? reading : { ...reading, pieces: [added, ...others] };
  });
}
