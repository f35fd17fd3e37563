import type { Verdict } from "../../domain/quote-check.ts";
import { slice } from "../../domain/span.ts";
import { namesSpeaker } from "./claimed-speaker.ts";
import { isCutOff } from "./cut-off.ts";
import type { PastedWords } from "./pasted-words.ts";
import type { QuoteCandidate } from "./quote-candidate.ts";

/** What one place of the story makes of a pasted quote. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Orders places: the words themselves before changed ones, the claimed speaker before others, speech before reports. */
  readonly score: number;
  /** Whether the place is near enough to be shown at all. */
  readonly near: boolean;
  readonly cutOff: boolean;
}

/** Below this share of its weight, what a quote has in common with a place is chance. */
const nearFrom = 0.5;
/** Narration says much in few words that come up everywhere: more must agree. */
const nearNarrationFrom = 0.6;
/** “I’m happy about that” has one word of content: nearly all of it must agree. */
const nearShortFrom = 0.75;
/** From here on a changed quote is so near that its speaker can be held against it. */
const sameStatementFrom = 0.75;
/** How much of a quote the reporter's indirect words must hold for it to be a report of them. */
const reportedFrom = 0.7;

/** Judges one place; `claimed` is who is said to have said it, null where nobody is. */
export function judge(candidate: QuoteCandidate, pasted: PastedWords, claimed: string | null): Judgement {
  const { similarity, exact, quotation, quoted } = candidate;
  const narration = quotation === null && !quoted;
  const wordsFound = candidate.pairs.filter((at, i) => at >= 0 && (pasted.weight[i] as number) >= 1).length;
  const enough = wordsFound >= 2 || similarity >= nearShortFrom;
  const near = exact || (enough && similarity >= (narration ? nearNarrationFrom : nearFrom));
  const agrees = claimed === null || saidBy(candidate, claimed);
  const cutOff = exact && isCutOff(candidate.index, candidate.window);
  const verdict = verdictOf(candidate, near, agrees, cutOff);
  const kept = (quoted ? 0.2 : 0) + (cutOff ? 0 : 0.1) + (quotation ? 0.1 : 0);
  const score = (near ? 1 : 0) + (exact ? 2 : 0) + (agrees ? 1 : 0) + similarity + kept / 10;
  return { verdict, score, near, cutOff };
}

function verdictOf(candidate: QuoteCandidate, near: boolean, agrees: boolean, cutOff: boolean): Verdict {
  const { similarity, cover, exact, quotation, quoted, negation, tampered } = candidate;
  if (!near) return "not-found";
  if (!agrees) return exact || similarity >= sameStatementFrom ? "other-speaker" : "not-found";
  if (cutOff) return "out-of-context";
  const reported = quotation !== null && quotation.kind !== "direct" && !quoted;
  if (exact) return reported ? "reported" : "verbatim";
  return reported && negation === null && !tampered && cover >= reportedFrom ? "reported" : "altered";
}

/** Whether the claimed speaker can be meant; words that are in nobody's mouth are not theirs. */
function saidBy({ quotation, quoted, article }: QuoteCandidate, claimed: string): boolean {
  if (!quotation) return quoted;
  const { source, speaker } = quotation.attribution;
  const mention = source ? slice(article.article.text, source) : null;
  // “she said”, and the story doesn't tell who she is
  if (!speaker && (mention === null || pronoun.test(mention))) return true;
  return namesSpeaker(claimed, quotation.attribution, mention);
}

const pronoun = /^(?:he|she|it|they|who|i|we|you|one)$/i;
