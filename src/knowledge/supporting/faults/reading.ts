import { type Alignment, alignWords } from "../align-words.ts";
import { alignNearestSentence, type SentenceAlignment } from "../nearest-sentence.ts";
import type { PassageWord } from "../passage-words.ts";
import type { Candidate } from "../word-index.ts";
import { bearsMeaning } from "../word-kind.ts";

/** A sentence laid beside the passages: what all faults are told from. */
export interface Reading extends Alignment {
  readonly sentence: readonly PassageWord[];
  readonly passage: readonly PassageWord[];
  /** By word of the sentence: where the passages hold it or a related word, in their order. */
  readonly candidates: readonly (readonly Candidate[])[];
  /** By word of the sentence: how near the nearest of its candidates is, or 0 where the passages don't hold it. */
  readonly nearest: Float64Array;
  readonly nearestSentence: SentenceAlignment | null;
  /** The sentence's aligned words, by index, parted where the passages' order or sentence changes. */
  readonly pieces: readonly Piece[];
  /** By word of the sentence: whether it stands in a small piece brought in from elsewhere, not the first. */
  readonly stray: readonly boolean[];
}

/** Never empty, in order. */
export type Piece = readonly number[];

/** The farthest that two neighbours of a piece stand apart in the passages, in words. */
const pieceReach = 14;
const strayWords = 5;
const strayMeanings = 3;

/** Lays a sentence beside the passages; `candidates` has an entry a word of the sentence. */
export function readBeside(
  sentence: readonly PassageWord[],
  passage: readonly PassageWord[],
  candidates: readonly (readonly Candidate[])[],
): Reading {
  const alignment = alignWords(sentence, passage, candidates);
  const pieces = partPieces(passage, alignment.places);
  const meanings = pieces.map((piece) => piece.filter((at) => bearsMeaning(sentence[at] as PassageWord)).length);
  const most = Math.max(0, ...meanings);
  const stray = sentence.map(() => false);
  pieces.forEach((piece, number) => {
    const meaning = meanings[number] ?? 0;
    // the first piece is the subject as often as not: “The mayor | resigned in May” of two sentences
    if (number === 0 || piece.length > strayWords || meaning > strayMeanings || meaning >= most) return;
    for (const at of piece) stray[at] = true;
  });
  const nearest = Float64Array.from(candidates, (found) =>
    found.reduce((most, { nearness }) => Math.max(most, nearness), 0),
  );
  const nearestSentence = alignNearestSentence(sentence, passage, candidates);
  return { ...alignment, sentence, passage, candidates, nearest, nearestSentence, pieces, stray };
}

function partPieces(passage: readonly PassageWord[], places: Int32Array): readonly Piece[] {
  const pieces: number[][] = [];
  let before = -1;
  places.forEach((place, at) => {
    if (place < 0) return;
    const joins =
      before >= 0 &&
      passage[place]?.sentence === passage[before]?.sentence &&
      place > before &&
      place - before <= pieceReach;
    if (joins) pieces.at(-1)?.push(at);
    else pieces.push([at]);
    before = place;
  });
  return pieces;
}

/** Two neighbours of a piece, with what stands between them in the sentence and in the passages. */
export interface Slot {
  /** Indices of the neighbours in the sentence. */
  readonly left: number;
  readonly right: number;
  /** Their places in the passages. */
  readonly from: number;
  readonly to: number;
  readonly claimed: readonly PassageWord[];
  readonly printed: readonly PassageWord[];
}

/** The slots in which something stands on either side. */
export function slotsOf({ sentence, passage, places, pieces }: Reading): readonly Slot[] {
  return pieces.flatMap((piece) =>
    piece.slice(1).flatMap((right, number) => {
      const left = piece[number] as number;
      const from = places[left] as number;
      const to = places[right] as number;
      if (right === left + 1 && to === from + 1) return [];
      const claimed = sentence.slice(left + 1, right);
      return [{ left, right, from, to, claimed, printed: passage.slice(from + 1, to) }];
    }),
  );
}
