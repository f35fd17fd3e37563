import type { QuoteCheck, QuoteMatch, Verdict } from "../../domain/quote-check.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import { isCheckable } from "./checkable.ts";
import type { ClaimWords } from "./claim-words.ts";
import { namesPerson } from "./claimed-speaker.ts";
import { judge } from "./judgement.ts";
import { blankMarkup } from "./message-markup.ts";
import { messageParts } from "./message-parts.ts";
import { readMessage } from "./pasted-message.ts";
import { type PastedWords, readPastedWords } from "./pasted-words.ts";
import { findCandidates } from "./quote-candidate.ts";
import { quoteIndexOf } from "./quote-index-of.ts";
import { toMatch } from "./quote-match.ts";
import { createClaimResolver, type ResolvedClaim } from "./resolve-claim.ts";
import { createKinship, type WordKinship } from "./word-kinship.ts";

/** How many places are shown at most. */
const mostMatches = 10;

/** Checks quotes against articles; it remembers nothing from one to the next. */
export type CheckQuote = (quote: string, speaker: string | null, articles: readonly AnnotatedArticle[]) => QuoteCheck;

/**
 * Checks whether a pasted quote stands in the articles and whose it is. `speaker`, or a name read in the pasted message
 * itself, is who is claimed to have said it. Every article's matches are given, best first. Of a message that quotes
 * several people the gravest finding is told.
 */
export function createQuoteChecker(claimWords: ClaimWords): CheckQuote {
  const kinshipWith = kinshipByArticle(claimWords);
  return (quote, speaker, articles) => {
    const check = createMessageChecker(kinshipWith, speaker, articles);
    const words = blankMarkup(quote);
    const parts = speaker === null ? messageParts(words) : [words];
    if (parts.length === 1) return check(words);
    const checks = parts.map((part) => ({ ...check(part), part }));
    return checks.reduce((worst, one) => (gravity(one.verdict) > gravity(worst.verdict) ? one : worst));
  };
}

const gravity = (verdict: Verdict): number => leastGraveFirst.indexOf(verdict);

const leastGraveFirst: readonly Verdict[] = [
  ...(["verbatim", "reported", "out-of-context", "not-found", "altered", "other-speaker"] as const),
];

function createMessageChecker(
  kinshipWith: KinshipWith,
  speaker: string | null,
  articles: readonly AnnotatedArticle[],
): (message: string) => QuoteCheck {
  const resolve = createClaimResolver(articles);
  return (message) => {
    let best: RankedCheck | null = null;
    let isTooLittle = true;
    for (const reading of readMessage(message)) {
      const named = reading.speaker !== null && isName(reading.speaker, articles) ? reading.speaker : null;
      if (reading.speaker !== named && !reading.isMarked) continue;
      const pasted = readPastedWords(reading.quote);
      if (!isCheckable(pasted)) continue;
      isTooLittle = false;
      const claimed = speaker ?? named;
      const claim = claimed === null ? null : resolve(claimed);
      const check = checkReading(pasted, reading.contested, claim, articles, kinshipWith);
      if (check && (best === null || isCloser(check, best))) best = check;
    }
    const told = best ?? { verdict: "not-found", claim: speaker === null ? null : resolve(speaker), matches: [] };
    return {
      verdict: told.verdict,
      ...(told.claim ? { claimed: told.claim.claimant } : {}),
      ...(best?.contested ? { contested: true } : {}),
      ...(isTooLittle ? { tooLittle: true } : {}),
      matches: told.matches.map((match) => match()),
    };
  };
}

// “Trump: Moscow will not retreat” is near with and without its label, but Trump is claimed to have said it.
const isCloser = (a: RankedCheck, b: RankedCheck): boolean =>
  a.likeness === b.likeness ? a.score > b.score : a.likeness > b.likeness;

/** What is kin to a word is looked up once for an article, as long as that is in use. */
function kinshipByArticle(claimWords: ClaimWords): KinshipWith {
  const made = new WeakMap<AnnotatedArticle, WordKinship>();
  return (article) => {
    const kinship = made.get(article) ?? createKinship(quoteIndexOf(article), claimWords);
    made.set(article, kinship);
    return kinship;
  };
}

type KinshipWith = (article: AnnotatedArticle) => WordKinship;

// “Trump” may be a name wherever it is read, “trump” only where the articles have such a speaker
function isName(words: string, articles: readonly AnnotatedArticle[]): boolean {
  if (/^\p{Lu}/u.test(words.replace(/^(?:the|a|an) /iu, "")) && /\p{Lu}\S*$/u.test(words)) return true;
  return articles.some(({ quotations }) =>
    quotations.some(({ attribution: { speaker } }) => speaker !== null && namesPerson(words, speaker)),
  );
}

interface RankedCheck {
  readonly verdict: Verdict;
  readonly claim: ResolvedClaim | null;
  readonly contested: boolean;
  readonly score: number;
  readonly likeness: number;
  readonly matches: readonly (() => QuoteMatch)[];
}

function checkReading(
  pasted: PastedWords,
  contested: boolean,
  claim: ResolvedClaim | null,
  articles: readonly AnnotatedArticle[],
  kinshipWith: KinshipWith,
): RankedCheck | null {
  const judged = articles
    .flatMap((article) => findCandidates(pasted, article, quoteIndexOf(article), kinshipWith(article)))
    .map((candidate) => ({ candidate, ...judge(candidate, pasted, claim?.name ?? null) }))
    .filter(({ near }) => near)
    .sort((a, b) => b.score - a.score || b.candidate.similarity - a.candidate.similarity);
  const [first] = judged;
  if (!first) return null;
  const matches = judged.slice(0, mostMatches).map((one) => () => toMatch(one.candidate, pasted, one.cutOff));
  return { verdict: first.verdict, claim, contested, score: first.score, likeness: first.likeness, matches };
}
