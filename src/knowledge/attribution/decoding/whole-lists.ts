import type { DocumentView } from "../reading/document-view.ts";
import { type Piece, type Reading, touch } from "./reading.ts";

/**
 * Content that would end within a list goes on to the list's end, where that ends the sentence and is nobody else's:
 * “described the talks as long, covering trade *and the war in the north*.”
 */
export function withWholeLists(view: DocumentView, readings: readonly Reading[]): readonly Reading[] {
  return readings.map((reading) => {
    const last = reading.pieces.at(-1);
    if (!last || reading.labelled || last.start < reading.cue) return reading;
    const end = endOfList(view, last.end);
    const added: Piece = { start: last.end + 1, end };
    const isTaken = ({ cue, source, pieces }: Reading) =>
      (added.start <= cue && cue <= end) ||
      (source !== null && added.start < source.to && source.from <= end) ||
      pieces.some((piece) => piece !== last && touch(piece, added));
    if (end < 0 || readings.some(isTaken)) return reading;
    return { ...reading, pieces: [...reading.pieces.slice(0, -1), { start: last.start, end }] };
  });
}

/** The last word of the sentence, where nothing but “and” and noun phrases stands behind a noun; else -1. */
function endOfList(view: DocumentView, noun: number): number {
  const { document } = view;
  const conjunction = view.lower(noun + 1) === "," ? noun + 2 : noun + 1;
  if (view.chunk(noun) === null || view.pos(conjunction) !== "CCONJ" || view.lower(conjunction) === "but") return -1;
  const first = view.chunk(conjunction + 1);
  if (first?.from !== conjunction + 1 || first.kind === "time" || first.kind === "pronoun") return -1;
  const end = view.previousWord(view.last(noun) + 1);
  for (let token = conjunction; token <= end; token++) {
    if (view.isVerb(token) || view.region(token) !== view.region(noun)) return -1;
    if (!view.isWord(token) && document.lower[token] !== "," && document.lower[token] !== "-") return -1;
  }
  return end;
}
