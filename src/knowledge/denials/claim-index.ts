import type { TaggedDocument, TokenRange } from "../tagging/tagged-document.ts";
import { type ClaimKey, claimKey, claimsTheSame } from "./same-claim.ts";

/** A clause that somebody claims. */
export interface Claim {
  readonly range: TokenRange;
  /** Who claims it, by name; null where the story doesn't tell. */
  readonly speaker: string | null;
}

/** The claims of a story, to be found by what they claim or by whose doing they tell. */
export interface ClaimIndex {
  /** Those near `around` (a token) that claim what a clause says. */
  same(clause: TokenRange, around: number): readonly Claim[];
  /** The nearest before `around` whose subject is that word: “that the Pentagon had paused deliveries”. */
  of(doer: string, around: number): Claim | null;
}

/** How many claims with the same verb, or of the same doer, are looked at on either side. */
const looked = 4;
/** How many sentences away a claim may stand. */
const reach = 12;

export function createClaimIndex(document: TaggedDocument, claims: readonly Claim[]): ClaimIndex {
  const byVerb = new Map<string, { readonly claim: Claim; readonly key: ClaimKey }[]>();
  const byDoer = new Map<string, Claim[]>();
  for (const claim of [...claims].sort((a, b) => a.range.from - b.range.from)) {
    const key = claimKey(document, claim.range);
    if (key) push(byVerb, key.verb, { claim, key });
    const doer = subjectOf(document, claim.range);
    if (key && doer) push(byDoer, doer, claim);
  }
  const isNear = ({ range }: Claim, around: number) =>
    Math.abs((document.sentence[range.from] as number) - (document.sentence[around] as number)) <= reach;
  return {
    same(clause, around) {
      const key = claimKey(document, clause);
      const entries = (key && byVerb.get(key.verb)) ?? [];
      const place = firstFrom(entries, ({ claim }) => claim.range.from >= around);
      return entries
        .slice(Math.max(0, place - looked), place + looked)
        .filter((entry) => isNear(entry.claim, around) && claimsTheSame(entry.key, key as ClaimKey))
        .map(({ claim }) => claim);
    },
    of(doer, around) {
      const entries = byDoer.get(doer) ?? [];
      const before = entries[firstFrom(entries, ({ range }) => range.from >= around) - 1];
      return before && isNear(before, around) ? before : null;
    },
  };
}

function push<Value>(map: Map<string, Value[]>, name: string, value: Value): void {
  const values = map.get(name);
  if (values) values.push(value);
  else map.set(name, [value]);
}

function subjectOf({ chunks, chunkOf, lower }: TaggedDocument, { from, to }: TokenRange): string | null {
  for (let at = from; at < Math.min(to, from + 4); at++) {
    const chunk = chunks[chunkOf[at] ?? -1];
    if (chunk && chunk.kind !== "relative") return lower[chunk.head] as string;
  }
  return null;
}

/** The first place in a sorted list from which on a test holds. */
function firstFrom<Value>(values: readonly Value[], holds: (value: Value) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle] as Value)) high = middle;
    else low = middle + 1;
  }
  return low;
}
