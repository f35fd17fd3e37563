import type { DocumentView } from "../reading/document-view.ts";
import type { CueReading } from "./cue-reading.ts";
import { type Reading, touch } from "./reading.ts";

// Of 14 in marked articles people had marked nine, but five of them as words of somebody else who repeats them.
const acceptance = 0.5;

/**
 * What nouns report, where no other reading tells of it: “reports from the White House that deliveries had stopped”.
 * Verbs are learned from hundreds of examples each, such nouns from a handful, so grammar decides.
 */
export function readNounReports(
  view: DocumentView,
  readings: readonly Reading[],
  read: (noun: number) => CueReading | null,
): readonly Reading[] {
  const found: Reading[] = [];
  for (const noun of view.nounReports) {
    const reading = read(noun);
    if (!reading) continue;
    const piece = { start: noun, end: reading.pieces.at(-1)?.end ?? noun };
    const isTaken = ({ cue, pieces }: Reading) =>
      (piece.start <= cue && cue <= piece.end) || pieces.some((other) => touch(piece, other));
    if (readings.some(isTaken) || found.some(isTaken)) continue;
    const { cue, source, scores, pieces, score, barred } = reading;
    const fixed = { opens: [], reportsAll: false, direct: false, labelled: false, acceptance };
    found.push({ cue, source, scores, pieces, score, barred, ...fixed });
  }
  return found;
}
