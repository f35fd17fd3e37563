import type { Denial } from "../../domain/denial.ts";
import type { Statement } from "../attribution/statement.ts";
import type { ResolvedSpeaker } from "../people/resolve-speakers.ts";
import { rangeSpan, type TaggedDocument, type TokenRange } from "../tagging/tagged-document.ts";
import { askedClaim } from "./asked-claim.ts";
import { type Claim, type ClaimIndex, createClaimIndex } from "./claim-index.ts";
import { insistingVerbs } from "./denial-words.ts";
import { callsItFalse, deniesContent, pointsBack } from "./denying-cue.ts";
import { distancedFrom, hadNoPart, toldDoer } from "./distance.ts";
import type { FoundDenial } from "./found-denial.ts";
import { isSamePerson, meantClaim, type Previous, rangesMeet, sentencesBetween } from "./meant-claim.ts";
import { negationOf } from "./negated-clause.ts";
import { nounClaims } from "./noun-claims.ts";
import { claimKey } from "./same-claim.ts";

/**
 * Which statements deny a claim, and the claims that they deny: for each statement its denial, or null. A wrong pair is
 * worse than none, so a claim is paired only by its place (asked, contradicted in the next breath) or by its words.
 */
export function findDenials(
  document: TaggedDocument,
  statements: readonly Statement[],
  speakers: readonly ResolvedSpeaker[],
): readonly (Denial | null)[] {
  const names = speakers.map(({ speaker }) => speaker?.name ?? null);
  const found: (FoundDenial | null)[] = [];
  const earlier: Previous[] = [];
  statements.forEach((statement, at) => {
    const denial = readDenial(document, statement, names[at] ?? null, earlier);
    found.push(denial);
    earlier.unshift({ statement, name: names[at] ?? null, denial });
    earlier.length = Math.min(earlier.length, remembered);
  });
  if (found.every((denial) => denial === null)) return found as null[];
  const index = createClaimIndex(document, claimsOf(document, statements, names, found));
  return found.map((denial, at) => denial && toDenial(document, statements, names[at] ?? null, denial, at, index));
}

/** How many statements back “the claim” may point. */
const remembered = 4;

function readDenial(
  document: TaggedDocument,
  statement: Statement,
  name: string | null,
  earlier: readonly Previous[],
): FoundDenial | null {
  const alone = readAlone(document, statement);
  const [content] = statement.content;
  const [previous] = earlier;
  if (!previous || !name || !content) return alone;
  if (alone) {
    const points = alone.claims.length === 0 && alone.ofContent && pointsBack(document, content);
    const claim = points ? meantClaim(document, statement, name, earlier) : null;
    return claim ? { ...alone, claims: [claim], denied: [claim] } : alone;
  }
  if (previous.denial) {
    if (previous.name !== name) return null;
    const goesOn = joins(document, previous.statement, statement) || echoes(document, previous.statement, content);
    return goesOn ? { ...previous.denial, ofContent: false } : null;
  }
  const claim = answered(document, statement, name, previous);
  if (!claim) return null;
  const denies = callsItFalse(document, statement) || contradicts(document, content, claim);
  return denies ? { kind: "denies", ofContent: false, claims: [claim], denied: [claim] } : null;
}

/** What a statement denies by its own sentence. */
function readAlone(document: TaggedDocument, statement: Statement): FoundDenial | null {
  const [content] = statement.content;
  if (!content) return null;
  const asked = askedClaim(document, statement);
  const claims = asked ? [asked] : [];
  if (deniesContent(document, statement)) {
    return { kind: "denies", ofContent: true, claims, denied: [...claims, content] };
  }
  const from = distancedFrom(document, statement);
  if (from) return { kind: "distances", ofContent: false, claims: [from], denied: [] };
  if (!asked) return null;
  if (hadNoPart(document, content)) return { kind: "distances", ofContent: false, claims, denied: claims };
  return saysNoTo(document, content, asked) ? { kind: "denies", ofContent: false, claims, denied: claims } : null;
}

// “asked whether he had met her, Hill said he had not”, or “had never met her”; not “had not decided”
function saysNoTo(document: TaggedDocument, content: TokenRange, claim: TokenRange): boolean {
  const negation = negationOf(document, content);
  if (!negation) return false;
  return negation.elliptical || negation.verb === claimKey(document, claim)?.verb;
}

/**
 * The claim of somebody else to which a statement may answer: “Reyes said the fund had paid the mayor; Hill said it had
 * not”.
 */
function answered(
  document: TaggedDocument,
  { content: [content], within }: Statement,
  name: string,
  { statement, name: other }: Previous,
): TokenRange | null {
  const [claim] = statement.content;
  if (!claim || !content || !other || isSamePerson(other, name) || within !== statement.within) return null;
  if (sentencesBetween(document, claim, content) > 1 || rangesMeet(claim, content)) return null;
  return negationOf(document, claim) === null ? claim : null;
}

// “it had not”, “the fund had never paid the mayor”; a bare “no” may answer a question that stands between
function contradicts(document: TaggedDocument, content: TokenRange, claim: TokenRange): boolean {
  const negation = negationOf(document, content);
  if (!negation || negation.bare) return false;
  if (negation.elliptical) return true;
  const key = claimKey(document, claim);
  if (key?.verb !== negation.verb) return false;
  const to = Math.min(content.to, content.from + reach);
  for (let at = content.from; at < to; at++) if (key.objects.has(document.lemma[at] as string)) return true;
  return false;
}

/** How far into a statement what it is about is sought, in tokens. */
const reach = 40;

// “denied any suspension *and insisted that supplies were being sent*”
function joins({ lower, lemma }: TaggedDocument, before: Statement, { cue, cueHead }: Statement): boolean {
  const end = before.content.at(-1)?.to ?? -1;
  if (!cue || cue.from < end || cue.from > end + 3 || !insistingVerbs.has(lemma[cueHead] as string)) return false;
  for (let at = end; at < cue.from; at++) if (lower[at] === "and") return true;
  return false;
}

// “denied any suspension. *“We haven't,”* he said”
function echoes(document: TaggedDocument, before: Statement, content: TokenRange): boolean {
  const last = before.content.at(-1) as TokenRange;
  if (sentencesBetween(document, last, content) !== 1) return false;
  if (document.paragraph[last.from] !== document.paragraph[content.from]) return false;
  return negationOf(document, content)?.elliptical === true;
}

/** Every claim of the story that may be denied: what somebody states and doesn't deny, and what nouns tell. */
function claimsOf(
  document: TaggedDocument,
  statements: readonly Statement[],
  names: readonly (string | null)[],
  found: readonly (FoundDenial | null)[],
): readonly Claim[] {
  const stated = statements.flatMap(({ content: [first] }, at): readonly Claim[] =>
    first && !found[at] ? [{ range: first, speaker: names[at] ?? null }] : [],
  );
  return [...stated, ...nounClaims(document).map((range) => ({ range, speaker: null }))];
}

function toDenial(
  document: TaggedDocument,
  statements: readonly Statement[],
  speaker: string | null,
  { kind, ofContent, claims, denied }: FoundDenial,
  at: number,
  index: ClaimIndex,
): Denial {
  const own = statements[at]?.content ?? [];
  const around = own[0]?.from ?? 0;
  const doers = kind === "distances" ? claims.flatMap((claim) => toldDoer(document, claim) ?? []) : [];
  const elsewhere = [
    ...denied.flatMap((clause) => index.same(clause, around)),
    ...doers.flatMap((doer) => index.of(doer, around) ?? []),
  ].filter((claim) => claim.speaker === null || claim.speaker !== speaker);
  const chosen: TokenRange[] = [];
  for (const range of [...claims, ...elsewhere.map((claim) => claim.range)]) {
    if (![...chosen, ...own].some((other) => rangesMeet(range, other))) chosen.push(range);
  }
  const spans = chosen.sort((a, b) => a.from - b.from).map((range) => rangeSpan(document, range));
  return { kind, ofContent, claims: spans };
}
