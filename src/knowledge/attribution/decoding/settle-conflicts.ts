import { choosePieces } from "./choose-pieces.ts";
import { type Piece, type Reading, touch } from "./reading.ts";

const mostRevisions = 12;
// A reading this sure keeps another that lies within its content, instead of one that is likelier by itself.
const nestable = 0.5;
// A reading that would have to change more than this (in log score) to make room is dropped.
const dearestRevision = 6;

/**
 * Settles readings that contradict each other. Where one's content holds another's cue, whichever costs least happens:
 * the content shrinks, or one of the two is dropped. Then content that overlaps surer content makes room for it.
 */
export function settleConflicts(readings: readonly Reading[], threshold: number): readonly Reading[] {
  return withoutOverlaps(withoutForeignCues(readings, threshold));
}

function withoutForeignCues(readings: readonly Reading[], threshold: number): readonly Reading[] {
  const active: (Reading | null)[] = withoutReported(readings).sort((a, b) => a.cue - b.cue);
  const odds = (reading: Reading) => logOdds(reading.acceptance) - logOdds(threshold);
  for (let index = 0; index < active.length; index++) {
    for (let revision = 0; ; revision++) {
      const reading = active[index];
      if (!reading) break;
      const otherIndex = foreignCue(active, index, reading.pieces);
      const other = active[otherIndex];
      if (!other) break;
      if (reading.labelled || (reading.acceptance >= nestable && isWithin(other, reading))) {
        active[otherIndex] = null;
        active[index] = withGoingOn(reading, other);
        continue;
      }
      const revised = revision < mostRevisions ? revise(reading, [{ start: other.cue, end: other.cue }]) : null;
      const cost = revised ? reading.score - revised.score : Number.POSITIVE_INFINITY;
      if (cost <= odds(other) && cost <= odds(reading)) active[index] = revised;
      else if (odds(other) <= odds(reading)) active[otherIndex] = null;
      else active[index] = null;
    }
  }
  return active.filter((reading) => reading !== null);
}

/** “The minister told him it was over, according to the aide”: what the minister told is found within, later. */
function withoutReported(readings: readonly Reading[]): Reading[] {
  const reporting = readings.filter(({ reportsAll }) => reportsAll);
  const isReported = ({ cue }: Reading) =>
    reporting.some((outer) => outer.cue !== cue && outer.pieces.some(({ start, end }) => start <= cue && cue <= end));
  return reporting.length === 0 ? [...readings] : readings.filter((reading) => !isReported(reading));
}

/** “The aide said *the minister told him* it was over”: what the minister told is found within, later. */
function isWithin({ source, opens, cue, direct }: Reading, outer: Reading): boolean {
  if (!source || direct) return false;
  return outer.pieces.some(({ start, end }) => opens.includes(start) && cue <= end);
}

/** “said *the builder had warned the ministry* that the dam was unsafe”: what goes on as the inner one's is the outer's too. */
function withGoingOn(reading: Reading, { pieces }: Reading): Reading {
  const last = reading.pieces.at(-1);
  const next = pieces.find(({ start }) => start === (last?.end ?? 0) + 1);
  if (reading.labelled || !last || !next) return reading;
  return { ...reading, pieces: [...reading.pieces.slice(0, -1), { start: last.start, end: next.end }] };
}

/** The place of the first active reading, other than the one at `own`, whose cue stands in one of the pieces; or -1. */
function foreignCue(active: readonly (Reading | null)[], own: number, pieces: readonly Piece[]): number {
  const within = (index: number) => {
    const cue = active[index]?.cue ?? -1;
    return pieces.some((piece) => piece.start <= cue && cue <= piece.end);
  };
  const { from, to } = reach(active, own, pieces);
  for (let index = from; index < to; index++) if (index !== own && within(index)) return index;
  return -1;
}

/** Readings are in order of their cues, so those in the pieces' range are found by walking from the reading itself. */
function reach(
  active: readonly (Reading | null)[],
  own: number,
  pieces: readonly Piece[],
): { from: number; to: number } {
  const start = Math.min(...pieces.map((piece) => piece.start));
  const end = Math.max(...pieces.map((piece) => piece.end));
  let from = own;
  while (from > 0 && (active[from - 1]?.cue ?? start) >= start) from--;
  let to = own + 1;
  while (to < active.length && (active[to]?.cue ?? end) <= end) to++;
  return { from, to };
}

/** The same reading with something more that its pieces mustn't touch; null where nothing is left of it. */
function revise(reading: Reading, barred: readonly Piece[]): Reading | null {
  const all = [...reading.barred, ...barred];
  const chosen = reading.scores ? choosePieces(reading.scores, all) : null;
  return chosen && { ...reading, ...chosen, barred: all };
}

function withoutOverlaps(readings: readonly Reading[]): readonly Reading[] {
  const taken = new Map<number, Piece>();
  const kept: Reading[] = [];
  for (const reading of [...readings].sort((a, b) => b.acceptance - a.acceptance)) {
    const settled = makeRoom(reading, taken);
    if (!settled) continue;
    kept.push(settled);
    for (const piece of settled.pieces) for (let at = piece.start; at <= piece.end; at++) taken.set(at, piece);
  }
  return kept.sort((a, b) => a.cue - b.cue);
}

function makeRoom(reading: Reading, taken: ReadonlyMap<number, Piece>): Reading | null {
  let current: Reading | null = reading;
  for (let revision = 0; current && revision < mostRevisions; revision++) {
    const overlapped = overlappedPieces(current.pieces, taken);
    if (overlapped.length === 0) return reading.score - current.score <= dearestRevision ? current : null;
    current = revise(current, overlapped);
  }
  return null;
}

function overlappedPieces(pieces: readonly Piece[], taken: ReadonlyMap<number, Piece>): readonly Piece[] {
  const found = new Set<Piece>();
  for (const piece of pieces) {
    for (let at = piece.start; at <= piece.end; at++) {
      const other = taken.get(at);
      if (other && touch(piece, other)) found.add(other);
    }
  }
  return [...found];
}

const logOdds = (probability: number): number => Math.log(probability / (1 - probability));
