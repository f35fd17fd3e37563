import type { ClauseWord } from "./clause-words.ts";
import type { ConnectingLexicon } from "./connecting-lexicon.ts";
import type { EvidenceSentence } from "./evidence.ts";
import { mayLeaveOut, type Range } from "./leaving-out.ts";

/** A run of a sentence's words that is cut from one sentence of the evidence. */
export interface Part {
  readonly evidence: EvidenceSentence;
  /** By word of the part: its place in the evidence; -1 for a “that” which isn't there. */
  readonly places: readonly number[];
  /** Index of the first word in the sentence. */
  readonly from: number;
}

/**
 * Reads a sentence as whole clauses of the evidence, in their own words and order: cut at seams, with nothing left out
 * that turns what is said, and joined by “and” or a semicolon. Null where it can't be read so.
 * @param from index of the first word to be read.
 */
export function matchClauses(
  words: readonly ClauseWord[],
  from: number,
  ranges: readonly Range[],
  lexicon: ConnectingLexicon,
): readonly Part[] | null {
  // What can't be read from here on is tried once, so that “a, and a, and a, …” takes no longer than other words.
  const hopeless = new Set<string>();

  const readFrom = (start: number): Found =>
    once(`${start}`, () =>
      first(afterJoining(words, start, lexicon), (at) =>
        first(ranges, (range) =>
          first(afterJoining(range.evidence.words, range.from, lexicon), (begin) => readOn(range, at, at, begin, [])),
        ),
      ),
    );

  /** Reads on at the word `at`, whose part began with the word `start`, at a place of the evidence. */
  const readOn = (range: Range, start: number, at: number, place: number, places: readonly number[]): Found =>
    once(`${ranges.indexOf(range)} ${at} ${place} ${places.length === 0}`, () => {
      const { evidence, to } = range;
      const part: Part = { evidence, places, from: start };
      const word = words[at];
      if (!word) return places.length > 0 && mayLeaveOut(range, place, to, lexicon) ? [part] : null;
      const onward = (count: number, next: number, read: readonly number[]): Found =>
        readOn(range, start, at + count, next, [...places, ...read]);
      const printed = place < to ? evidence.words[place] : undefined;
      const mention = place < to ? evidence.mentions.get(place) : undefined;
      return (
        (printed?.key === word.key ? onward(1, place + 1, [place]) : null) ??
        first(mention?.names ?? [], (name) =>
          name.every((key, offset) => words[at + offset]?.key === key)
            ? onward(
                name.length,
                place + (mention?.length ?? 0),
                name.map(() => place),
              )
            : null,
        ) ??
        (word.key === "that" && saysBefore(range, place, lexicon) ? onward(1, place, [-1]) : null) ??
        (printed?.key === "that" && saysBefore(range, place, lexicon) ? onward(0, place + 1, []) : null) ??
        first(seamsBehind(range, place, places), (seam) => onward(0, seam, [])) ??
        joined(range, place, part, at)
      );
    });

  const seamsBehind = (range: Range, place: number, places: readonly number[]): readonly number[] =>
    places.length === 0
      ? []
      : range.evidence.words.flatMap(({ seam }, next) =>
          seam !== null && next > place && next < range.to && mayLeaveOut(range, place, next, lexicon) ? [next] : [],
        );

  const joined = (range: Range, place: number, part: Part, at: number): Found => {
    const word = words[at];
    if (!word || part.places.length === 0 || !mayLeaveOut(range, place, range.to, lexicon)) return null;
    const rest = word.key === "and" ? at + 1 : word.before.includes(";") ? at : null;
    const others = rest === null ? null : readFrom(rest);
    return others && [part, ...others];
  };

  const once = (state: string, read: () => Found): Found => {
    if (hopeless.has(state)) return null;
    const found = read();
    if (!found) hopeless.add(state);
    return found;
  };

  return readFrom(from);
}

type Found = readonly Part[] | null;

function first<T>(candidates: readonly T[], read: (candidate: T) => Found): Found {
  for (const candidate of candidates) {
    const found = read(candidate);
    if (found) return found;
  }
  return null;
}

/** “He said (that) it was late”: between a word of saying and its clause a “that” makes no difference. */
const saysBefore = ({ evidence, from }: Range, place: number, { telling }: ConnectingLexicon): boolean =>
  place === from || telling.has(evidence.words[place - 1]?.key ?? "");

/** Where a clause may begin: at a word, or behind an “In addition,” there. */
const afterJoining = (
  words: readonly ClauseWord[],
  from: number,
  { joining }: ConnectingLexicon,
): readonly number[] => [
  from,
  ...joining
    .filter((phrase) => phrase.every((key, offset) => words[from + offset]?.key === key))
    .map((phrase) => from + phrase.length),
];
