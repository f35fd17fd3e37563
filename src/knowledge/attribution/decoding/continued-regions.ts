import type { DocumentView } from "../reading/document-view.ts";
import type { Piece, Reading } from "./reading.ts";

/**
 * Gives quotations that run over paragraphs, each of which opens anew, all of their paragraphs:
 * “We waited for hours. ¶ “Then the boat came,” Okafor said.
 */
export function withContinuedRegions(view: DocumentView, readings: readonly Reading[]): readonly Reading[] {
  const { regions } = view.document;
  if (!regions.some(({ continues }) => continues >= 0)) return readings;
  const wordsOf = wordsOfRegions(view);
  const goesOnIn = new Map(regions.map(({ continues }, region) => [continues, region]));
  const taken = new Set(readings.flatMap(({ pieces }) => pieces.flatMap((piece) => regionsIn(view, piece))));
  const free = (region: number | undefined): Piece | null =>
    region === undefined || region < 0 || taken.has(region) ? null : (wordsOf.get(region) ?? null);
  return readings.map((reading) => {
    const [first, last] = [reading.pieces[0], reading.pieces.at(-1)];
    if (!first || !last) return reading;
    let [start, end] = [first.start, last.end];
    let region = view.region(start);
    // only where the content begins with the region that goes on, and ends with one that does
    while (wordsOf.get(region)?.start === start) {
      const before = regions[region]?.continues ?? -1;
      const words = free(before);
      if (!words) break;
      taken.add(before);
      start = words.start;
      region = before;
    }
    region = view.region(end);
    while (wordsOf.get(region)?.end === end) {
      const after = goesOnIn.get(region) ?? -1;
      const words = free(after);
      if (!words) break;
      taken.add(after);
      end = words.end;
      region = after;
    }
    return start === first.start && end === last.end ? reading : { ...reading, pieces: stretched(reading, start, end) };
  });
}

function stretched({ pieces }: Reading, start: number, end: number): readonly Piece[] {
  return pieces.map((piece, at) => ({
    start: at === 0 ? start : piece.start,
    end: at === pieces.length - 1 ? end : piece.end,
  }));
}

/** The first and last word of each quoted region. */
function wordsOfRegions(view: DocumentView): ReadonlyMap<number, Piece> {
  const words = new Map<number, Piece>();
  for (let token = 0; token < view.length; token++) {
    const region = view.region(token);
    if (region < 0 || !view.isWord(token)) continue;
    words.set(region, { start: words.get(region)?.start ?? token, end: token });
  }
  return words;
}

function regionsIn(view: DocumentView, { start, end }: Piece): readonly number[] {
  const found = new Set<number>();
  for (let token = start; token <= end; token++) found.add(view.region(token));
  return [...found];
}
