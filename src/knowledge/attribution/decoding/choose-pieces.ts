import { logSum } from "../model/log-sum.ts";
import type { ScoredPiece, SpanScores } from "../spans/span-scores.ts";
import { type Piece, touch } from "./reading.ts";

/** The pieces chosen as content, their log score, and how likely they overlap the truth by half. */
export interface ChosenPieces {
  readonly pieces: readonly Piece[];
  readonly score: number;
  readonly agreement: number;
}

// How much more the very same piece counts than one that overlaps it by half: more makes for exact edges, less for
// more overlap (Kumar and Byrne, Minimum Bayes-Risk Decoding, NAACL 2004).
const exactness = 0.3;
const negligible = 0.003;
const mostCompared = 48;

/** Chooses the layout that is likeliest and, on each of its sides, the piece of highest expected overlap. */
export function choosePieces(scores: SpanScores, barred: readonly Piece[]): ChosenPieces | null {
  const before = bestPiece(scores.before, barred);
  const after = bestPiece(scores.after, barred);
  const { layout } = scores;
  const options: Option[] = [];
  if (before) options.push(option(layout.before, [before]));
  if (after) options.push(option(layout.after, [after]));
  if (before && after) options.push(option(layout.both, [before, after]));
  const [first, ...others] = options;
  if (!first) return null;
  const best = others.reduce((a, b) => (b.mass > a.mass ? b : a), first);
  return {
    pieces: best.sides.map(({ start, end }) => ({ start, end })),
    score: best.score,
    agreement: Math.min(...best.sides.map((side) => side.agreement)),
  };
}

interface Option {
  readonly sides: readonly BestPiece[];
  /** Log score with the best piece on each side. */
  readonly score: number;
  /** Log score summed over all the pieces that each side may be. */
  readonly mass: number;
}

function option(layout: number, sides: readonly BestPiece[]): Option {
  const sum = (of: (side: BestPiece) => number) => sides.reduce((total, side) => total + of(side), layout);
  return { sides, score: sum((side) => side.top), mass: sum((side) => side.mass) };
}

interface BestPiece extends Piece {
  /** The highest log score on its side, and the sum over all pieces allowed there. */
  readonly top: number;
  readonly mass: number;
  readonly agreement: number;
}

function bestPiece(pieces: readonly ScoredPiece[], barred: readonly Piece[]): BestPiece | null {
  const allowed = barred.length === 0 ? pieces : pieces.filter((piece) => !barred.some((other) => touch(piece, other)));
  let top = Number.NEGATIVE_INFINITY;
  for (const piece of allowed) top = Math.max(top, piece.score);
  const mass = logSum(allowed.map((piece) => piece.score));
  const weighed = allowed.flatMap(({ start, end, score }) => {
    const weight = Math.exp(score - top);
    return weight > negligible ? [{ start, end, weight }] : [];
  });
  weighed.sort((a, b) => b.weight - a.weight || a.start - b.start || a.end - b.end).splice(mostCompared);
  const total = weighed.reduce((sum, piece) => sum + piece.weight, 0);
  let best: BestPiece | null = null;
  let gain = Number.NEGATIVE_INFINITY;
  for (const piece of weighed) {
    let overlapping = 0;
    for (const other of weighed) if (overlapByHalf(piece, other)) overlapping += other.weight;
    const sum = overlapping + exactness * piece.weight;
    if (sum > gain) {
      gain = sum;
      best = { start: piece.start, end: piece.end, top, mass, agreement: overlapping / total };
    }
  }
  return best;
}

/** Whether the tokens that two pieces share are at least half of those in either. */
function overlapByHalf(a: Piece, b: Piece): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start) + 1;
  return shared > 0 && 2 * shared >= Math.max(a.end, b.end) - Math.min(a.start, b.start) + 1;
}
