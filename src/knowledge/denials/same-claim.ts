import { timeWords } from "../tagging/noun-chunks.ts";
import type { TaggedDocument, TokenRange } from "../tagging/tagged-document.ts";
import { lightVerbs } from "./denial-words.ts";

/** What a clause claims, so far as words tell: what is done, and the nouns of what it is done to. */
export interface ClaimKey {
  readonly verb: string;
  readonly objects: ReadonlySet<string>;
}

/** How far into a clause its words are read, in tokens. */
const reach = 40;

/** What a clause claims; null where its verb says too little, or where it is negated. */
export function claimKey(document: TaggedDocument, clause: TokenRange): ClaimKey | null {
  const { lemma, tag } = document;
  const limit = Math.min(clause.to, clause.from + reach);
  for (let at = clause.from; at < limit; at++) {
    const word = lemma[at] as string;
    if (word === "not" || word === "never") return null;
    if (tag[at] !== "VERB") continue;
    if (lightVerbs.has(word)) return null;
    // “that shipments of grain had been paused”
    const passive = lemma[at - 1] === "be" && document.tag[at - 1] === "AUX";
    const objects = passive ? nounsIn(document, clause.from, at) : nounsIn(document, at + 1, limit);
    return { verb: word, objects };
  }
  return null;
}

/** The nouns up to the next verb, moments aside. */
function nounsIn({ lemma, tag, lower }: TaggedDocument, from: number, to: number): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (let at = from; at < to && tag[at] !== "VERB"; at++) {
    if ((tag[at] === "NOUN" || tag[at] === "PROPN") && !timeWords.has(lower[at] as string))
      nouns.add(lemma[at] as string);
  }
  return nouns;
}

/**
 * Whether two clauses claim the same: “whether the port had paused its shipments” and “that shipments of grain had been
 * paused”. The same is done to the same thing; “the fund paid the mayor” and “the fund paid its staff” are two claims.
 */
export function claimsTheSame(a: ClaimKey, b: ClaimKey): boolean {
  if (a.verb !== b.verb) return false;
  for (const noun of a.objects) if (b.objects.has(noun)) return true;
  return false;
}
