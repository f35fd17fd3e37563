import { sameForm } from "../../text/spoken-words.ts";
import type { ClaimWords } from "./claim-words.ts";
import { prefixedContraries } from "./contraries.ts";
import { isSpeltAlike } from "./near-words.ts";
import { isNegation, negations } from "./negation.ts";
import { isNumeral, otherSpelling } from "./numerals.ts";
import type { QuoteIndex } from "./quote-index.ts";

/** What a pasted word has in common with the words of one article. */
export interface WordKinship {
  /** The other forms of the article that may be meant by a word, by their number, each with its share; null for none. */
  kinOf(form: string, stem: string): ReadonlyMap<number, number> | null;
}

/** What another form of a word counts for: “depleted” for “depleting”, “made” for “make”. */
const inflectedShare = 0.85;
/** What a word that is spelt much alike counts for, or “never” for “not”. */
const nearShare = 0.6;
/** What a word in which the same may be claimed counts for: “halted” for “paused”. */
const sameClaimShare = 0.75;
/** What a word counts for in the place of its contrary or another number, so that the place of a changed one is found. */
const contraryShare = 0.4;

/** Whether two words can't be meant as one: “11:00” for “10:00”, “illegal” for “legal”, “July” for “June”. */
export const isContrary = (share: number): boolean => share > 0 && share <= contraryShare;
/** Where an article is full of different figures, a changed one is found by the words around it alone. */
const mostFigures = 100;

/** So many words are remembered before all are forgotten again. */
const mostRemembered = 4000;

/** Looks each word up once, however often it is compared; only forms that can be kin are looked at. */
export function createKinship(index: QuoteIndex, claimWords: ClaimWords): WordKinship {
  const found = new Map<string, ReadonlyMap<number, number> | null>();
  return {
    kinOf(form, stem) {
      let kin = found.get(form);
      if (kin === undefined) {
        if (found.size === mostRemembered) found.clear();
        kin = findKin(form, stem, index, claimWords);
        found.set(form, kin);
      }
      return kin;
    },
  };
}

function findKin(
  form: string,
  stem: string,
  index: QuoteIndex,
  claimWords: ClaimWords,
): ReadonlyMap<number, number> | null {
  const kin = new Map<number, number>();
  const add = (number: number | undefined, share: number) => {
    if (number !== undefined && index.forms[number] !== form && !kin.has(number)) kin.set(number, share);
  };
  for (const other of mayBeClitics) if (sameForm(form, other)) add(index.numberOf.get(other), 1);
  if (form.startsWith("'")) return kin.size > 0 ? kin : null;
  if (isNegation(form)) {
    for (const other of negations) add(index.numberOf.get(other), nearShare);
    return kin.size > 0 ? kin : null;
  }
  if (isNumeral(form)) {
    const other = otherSpelling(form);
    if (other !== undefined) add(index.numberOf.get(other), 1);
    const figures = index.figures();
    if (figures.length <= mostFigures) for (const number of figures) add(number, contraryShare);
    return kin.size > 0 ? kin : null;
  }
  const isWord = (number: number) => {
    const other = index.forms[number] ?? "";
    return !other.startsWith("'") && !isNegation(other);
  };
  for (const number of index.sharingStem.get(stem) ?? []) if (isWord(number)) add(number, inflectedShare);
  for (const other of prefixedContraries(form)) add(index.numberOf.get(other), contraryShare);
  for (const other of claimWords.contraries.of(form)) {
    for (const number of index.sharingStem.get(other) ?? []) if (isWord(number)) add(number, contraryShare);
  }
  for (const number of index.speltLike(form)) {
    if (isWord(number) && isSpeltAlike(form, index.forms[number] ?? "")) add(number, nearShare);
  }
  for (const other of claimWords.sameAs(form)) {
    for (const number of index.sharingStem.get(other) ?? []) if (isWord(number)) add(number, sameClaimShare);
  }
  return kin.size > 0 ? kin : null;
}

// “it’s” may be “it is” or “it has”
const mayBeClitics: readonly string[] = ["'s", "'d", "is", "has", "would", "had", "did"];
