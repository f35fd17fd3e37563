import type { ClauseWord } from "./clause-words.ts";
import type { ConnectingLexicon } from "./connecting-lexicon.ts";
import type { Claim, EvidenceSentence } from "./evidence.ts";
import type { Range } from "./leaving-out.ts";
import { matchClauses, type Part } from "./match-clauses.ts";
import { names, saidFrames } from "./said-frame.ts";

/** A sentence as clauses of the evidence. */
export interface Reading {
  readonly parts: readonly Part[];
  /** Whether the sentence's own words say whose claim this is. */
  readonly framed: (claim: Claim) => boolean;
}

/** The ways in which a sentence can be read as clauses of the evidence, told plainly or as somebody's words. */
export function readingsOf(
  words: readonly ClauseWord[],
  evidence: readonly EvidenceSentence[],
  lexicon: ConnectingLexicon,
): readonly Reading[] {
  const whole = evidence.map((sentence): Range => ({ evidence: sentence, from: 0, to: sentence.words.length }));
  const plain = matchClauses(words, 0, whole, lexicon);
  const readings: Reading[] = plain ? [{ parts: plain, framed: () => false }] : [];
  for (const { name, from, to } of saidFrames(words, lexicon)) {
    const isTheirs = (claim: Claim): boolean => mayBeFramed(claim, lexicon) && saidBy(claim, name);
    const ranges = evidence.flatMap((sentence) =>
      sentence.claims.filter(isTheirs).flatMap((claim) => rangeOf(sentence, claim)),
    );
    const parts = matchClauses(words.slice(0, to), from, ranges, lexicon);
    if (parts) readings.push({ parts, framed: isTheirs });
  }
  return readings;
}

/** Below this confidence a claim is left with the words that it stands with. */
const surely = 0.6;

// what somebody denies, urges or threatens isn't what they “said”
const mayBeFramed = ({ attribution, denies, cue }: Claim, { telling }: ConnectingLexicon): boolean =>
  !denies && attribution.via.length === 0 && attribution.confidence >= surely && (cue === "" || telling.has(cue));

const saidBy = ({ attribution: { speaker } }: Claim, name: readonly string[]): boolean =>
  speaker !== null && names(name, speaker);

function rangeOf(evidence: EvidenceSentence, { content }: Claim): readonly Range[] {
  const places = [...content];
  const [first] = places;
  const last = places.at(-1);
  // in several pieces with something between them it isn't one clause
  if (first === undefined || last === undefined || last - first + 1 !== places.length) return [];
  return [{ evidence, from: first, to: last + 1 }];
}
