import type { Quotation } from "../../domain/quotation.ts";
import type { Verdict } from "../../domain/quote-check.ts";
import { type Span, slice } from "../../domain/span.ts";
import { mentions, namesPerson, namesSpeaker } from "./claimed-speaker.ts";
import { isCutOff } from "./cut-off.ts";
import type { PastedWords } from "./pasted-words.ts";
import type { QuoteCandidate } from "./quote-candidate.ts";

/** What one place of the story makes of a pasted quote. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Orders places: the words themselves before changed ones, the claimed speaker before others, speech before reports. */
  readonly score: number;
  /** Orders the ways to read a message: how near the words are, whoever is claimed. */
  readonly likeness: number;
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
  const narration = quotation === null && !quoted && !candidate.disputed;
  const wordsFound = candidate.pairs.filter((at, i) => at >= 0 && (pasted.weight[i] as number) >= 1).length;
  const enough = wordsFound >= 2 || similarity >= nearShortFrom;
  const near = exact || (enough && similarity >= (narration ? nearNarrationFrom : nearFrom));
  const agrees = claimed === null || saidBy(candidate, claimed);
  const retold = candidate.cover >= reportedFrom && candidate.negation === null && !candidate.tampered;
  const cutOff =
    candidate.asked || candidate.denied || ((exact || retold) && isCutOff(candidate.index, pasted, candidate.pairs));
  const verdict = verdictOf(candidate, claimed, { near, agrees, cutOff, retold });
  const kept = (quoted ? 0.2 : 0) + (cutOff ? 0 : 0.1) + (quotation ? 0.1 : 0);
  const likeness = (near ? 1 : 0) + (exact ? 2 : 0) + similarity + kept / 10;
  return { verdict, score: likeness + (agrees ? 1 : 0), likeness, near, cutOff };
}

interface Findings extends Pick<Judgement, "near" | "cutOff"> {
  /** Whether the claimed speaker can be meant. */
  readonly agrees: boolean;
  /** Whether nothing but the wording differs. */
  readonly retold: boolean;
}

function verdictOf(
  candidate: QuoteCandidate,
  claimed: string | null,
  { near, agrees, cutOff, retold }: Findings,
): Verdict {
  const { similarity, exact, quotation, quoted, asked, denied } = candidate;
  if (!near) return "not-found";
  // “asked whether the port had closed”, “denied that the port had closed”: nobody says so, whoever is claimed
  if (asked || denied) return exact || retold ? "out-of-context" : "altered";
  if (!agrees) return exact || similarity >= sameStatementFrom ? "other-speaker" : "not-found";
  const reported = quotation !== null && quotation.kind !== "direct" && (!quoted || isRetold(quotation, claimed));
  if (!exact && !(reported && retold)) return "altered";
  if (cutOff) return "out-of-context";
  return reported ? "reported" : "verbatim";
}

// “She told me the dam would hold”: Lee's own words, but a report of hers
function isRetold({ kind, attribution }: Quotation, claimed: string | null): boolean {
  if (kind !== "indirect" || attribution.via.length === 0) return false;
  return claimed === null || !attribution.via.some((speaker) => namesPerson(claimed, speaker));
}

/** Whether the claimed speaker can be meant; words that are in nobody's mouth are not theirs. */
function saidBy(candidate: QuoteCandidate, claimed: string): boolean {
  const { quotation, quoted, article } = candidate;
  if (!quotation) return quoted && isMentionedNear(candidate, claimed);
  const { source, speaker } = quotation.attribution;
  const mention = source ? slice(article.article.text, source) : null;
  // “she said”, and the story doesn't tell who she is
  if ((!speaker || pronoun.test(speaker.name)) && pronoun.test(mention ?? "it")) return true;
  // “its prediction that …”: whose it is, the story tells only around it
  if (!speaker && possessive.test(mention ?? "")) return isMentionedNear(candidate, claimed);
  return (
    namesSpeaker(claimed, quotation.attribution, mention) || (source !== null && standsOver(candidate, claimed, source))
  );
}

// “Lee, a dock worker,” is claimed where the story's mention was read as “a dock worker” alone
function standsOver({ article }: QuoteCandidate, claimed: string, source: Span): boolean {
  const name = claimed.trim().replace(/[\p{P}\s]+$/u, "");
  const from = Math.max(0, source.end - name.length);
  const at = article.article.text.slice(from, source.start + name.length).indexOf(name);
  return at >= 0 && from + at <= source.start;
}

const pronoun = /^(?:he|she|it|they|who|i|we|you|one)$/i;

const possessive = /^(?:his|her|its|their|whose)\b/i;

/** How far around words of an unknown speaker the claimed one must be mentioned, in UTF-16 code units. */
const around = 600;

function isMentionedNear({ index, window, article }: QuoteCandidate, claimed: string): boolean {
  const start = index.words[window.from]?.span.start ?? 0;
  const end = index.words[window.to - 1]?.span.end ?? start;
  const { text } = article.article;
  return (
    mentions(text.slice(Math.max(0, start - around), start), claimed) ||
    mentions(text.slice(end, end + around), claimed)
  );
}
