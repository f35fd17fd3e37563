import { contains } from "../../domain/span.ts";
import type { ConnectingLexicon } from "./connecting-lexicon.ts";
import type { EvidenceSentence } from "./evidence.ts";
import { framedClaims, toldBy } from "./framed-claims.ts";
import { pointsBack } from "./pointing.ts";
import { wholeSentences } from "./whole-sentences.ts";

/** A sentence that a model may write, and what it needs besides. */
export interface ShowableSentence {
  readonly text: string;
  /** What of it the story is to bear out: all of it, or what stands in the frame “According to the mayor, …”. */
  readonly borneOut: string;
  /** `attribution`: never, since it is a claim and doesn't say whose. `pronoun`: only right behind the one before it. */
  readonly lacks: "attribution" | "pronoun" | null;
}

/**
 * All sentences that may be made of one of the story's: itself, and each claim in it under its speaker's name. Nothing is
 * cut out of it otherwise, since no mark tells what turns the rest (“…, opponents fear, …”, “…, in mice”). There are as
 * many for a long sentence as for a short one.
 */
export function showableSentences(evidence: EvidenceSentence, lexicon: ConnectingLexicon): readonly ShowableSentence[] {
  const whole = wholeSentences(evidence, lexicon).map(
    ({ text, namesNobody }): ShowableSentence => ({
      text,
      borneOut: text,
      lacks: !isTold(evidence) ? "attribution" : namesNobody || pointsBack(text, lexicon.opening) ? "pronoun" : null,
    }),
  );
  const framed = framedClaims(evidence, lexicon).map(
    ({ text, claim }): ShowableSentence => ({
      text,
      borneOut: claim,
      lacks: pointsBack(claim, lexicon.opening) ? "pronoun" : null,
    }),
  );
  return [...whole, ...framed];
}

/** Whether a sentence says itself whose each claim in it is. One out of the middle of a quotation doesn't. */
const isTold = ({ span, claims, regions }: EvidenceSentence): boolean =>
  !regions.some((region) => contains(region.span, span)) &&
  claims.map(toldBy).every((told) => told.length > 0 && told.every((words) => contains(span, words)));
