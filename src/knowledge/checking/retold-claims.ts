import type { Alignment } from "./alignment.ts";
import type { PastedWords } from "./pasted-words.ts";
import type { QuoteIndex } from "./quote-index.ts";
import type { WordKinship } from "./word-kinship.ts";
import type { WordWindow } from "./word-window.ts";

/** So many words of content must be found in a claim for it to be the same. */
const fewestWords = 2;
/** So much of what a quote says, by the weight of its words of content, must be the claim's. */
const sameClaimFrom = 0.6;
/** Two words alone must be nearly all of it. */
const sameShortClaimFrom = 0.7;
const mostClaims = 4;
/** In another order the words are less alike than in the same. */
const otherOrder = 0.9;

/**
 * Claims that the story denies, where a quote makes the same in any order of words: “shipments of grain were halted” for
 * “the port had paused its grain shipments”. A denial mustn't be missed because a claim is told otherwise.
 */
export function retoldClaims(pasted: PastedWords, index: QuoteIndex, kinship: WordKinship): readonly Alignment[] {
  if (index.claims.length === 0) return [];
  const content = contentOf(pasted, index, kinship);
  const telling = new Set(content.flatMap(({ shares }) => [...shares.keys()]));
  const mayBe = ({ from, to }: WordWindow) => {
    let found = 0;
    for (let at = from; at < to && found < fewestWords; at++) if (telling.has(index.number[at] as number)) found++;
    return found === fewestWords && content.length <= (to - from) / sameClaimFrom;
  };
  const found = index.claims.filter(mayBe).flatMap((claim) => layOver(pasted, content, index, claim) ?? []);
  return found.sort((a, b) => b.similarity - a.similarity).slice(0, mostClaims);
}

/** A pasted word of content, with what each form of the article counts for in its place, by number. */
interface ContentWord {
  readonly at: number;
  readonly shares: ReadonlyMap<number, number>;
}

function contentOf(pasted: PastedWords, index: QuoteIndex, kinship: WordKinship): readonly ContentWord[] {
  return pasted.words.flatMap(({ form }, at) => {
    if ((pasted.weight[at] as number) < 1) return [];
    const shares = new Map(kinship.kinOf(form, pasted.stems[at] ?? ""));
    const own = index.numberOf.get(form);
    if (own !== undefined) shares.set(own, 1);
    return { at, shares };
  });
}

function layOver(
  pasted: PastedWords,
  content: readonly ContentWord[],
  index: QuoteIndex,
  { from, to }: WordWindow,
): Alignment | null {
  const pairs = new Int32Array(pasted.words.length).fill(-1);
  const taken = new Set<number>();
  let matched = 0;
  for (const { at: pastedAt, shares } of content) {
    let [best, place] = [0, -1];
    for (let at = from; at < to; at++) {
      const share = shares.get(index.number[at] as number) ?? 0;
      if (share > best && !taken.has(at)) [best, place] = [share, at];
    }
    if (place >= 0) taken.add(place);
    pairs[pastedAt] = place;
    matched += best;
  }
  const cover = content.length === 0 ? 0 : matched / content.length;
  if (taken.size < fewestWords || cover < (taken.size === fewestWords ? sameShortClaimFrom : sameClaimFrom))
    return null;
  const window = { from: Math.min(...taken), to: Math.max(...taken) + 1 };
  return { window, pairs, exact: false, cover, similarity: cover * otherOrder };
}
