import type { Span } from "../../domain/span.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import type { Alignment } from "./alignment.ts";
import type { PastedWords } from "./pasted-words.ts";
import { firstWordFrom, type QuoteIndex } from "./quote-index.ts";
import type { WordKinship } from "./word-kinship.ts";

/** So many words of content must be found in a claim for it to be the same. */
const fewestWords = 2;
/** So much of what a quote says, by the weight of its words of content, must be the claim's. */
const sameClaimFrom = 0.6;
/** Two words alone must be nearly all of it. */
const sameShortClaimFrom = 0.7;
/** In another order the words are less alike than in the same. */
const otherOrder = 0.9;

/**
 * Claims that the story denies, where a quote makes the same in any order of words: “shipments of grain were halted” for
 * “the port had paused its grain shipments”. A denial mustn't be missed because a claim is told otherwise.
 */
export function retoldClaims(
  pasted: PastedWords,
  { quotations }: AnnotatedArticle,
  index: QuoteIndex,
  kinship: WordKinship,
): readonly Alignment[] {
  const claims = quotations.flatMap(({ denial, content }) =>
    denial ? [...denial.claims, ...(denial.ofContent ? content : [])] : [],
  );
  return claims.flatMap((claim) => layOver(pasted, index, kinship, claim) ?? []);
}

function layOver(pasted: PastedWords, index: QuoteIndex, kinship: WordKinship, claim: Span): Alignment | null {
  const from = firstWordFrom(index.words, claim.start);
  const to = firstWordFrom(index.words, claim.end);
  if ((to - from) / sameClaimFrom < pasted.weight.filter((weight) => weight >= 1).length) return null;
  const pairs = new Int32Array(pasted.words.length).fill(-1);
  const taken = new Set<number>();
  let [total, matched] = [0, 0];
  for (const [i, { form }] of pasted.words.entries()) {
    if ((pasted.weight[i] as number) < 1) continue;
    total++;
    const kin = kinship.kinOf(form, pasted.stems[i] ?? "");
    let best = 0;
    for (let at = from; at < to; at++) {
      const number = index.number[at] as number;
      const share = index.forms[number] === form ? 1 : (kin?.get(number) ?? 0);
      if (share > best && !taken.has(at)) [best, pairs[i]] = [share, at];
    }
    if (best > 0) taken.add(pairs[i] as number);
    matched += best;
  }
  const cover = total === 0 ? 0 : matched / total;
  if (taken.size < fewestWords || cover < (taken.size === fewestWords ? sameShortClaimFrom : sameClaimFrom))
    return null;
  const window = { from: Math.min(...taken), to: Math.max(...taken) + 1 };
  return { window, pairs, exact: false, cover, similarity: cover * otherOrder };
}
