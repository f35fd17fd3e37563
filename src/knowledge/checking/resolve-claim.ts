import type { Claimant } from "../../domain/quote-check.ts";
import { slice } from "../../domain/span.ts";
import { fold } from "../../text/fold.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import { findSpeakers, speakersOf } from "../people/speakers.ts";
import { namesPerson, surnamesIn } from "./claimed-speaker.ts";
import { quoteIndexOf } from "./quote-index-of.ts";

/** Who is meant by a claimed name. */
export interface ResolvedClaim {
  /** The name under which they are looked for: as claimed, or that of the speaker whose name was misspelt. */
  readonly name: string;
  readonly claimant: Claimant;
}

/** How many speakers are told where nobody is known under a claimed name. */
const mostOthers = 5;

/**
 * Finds who is meant by a claimed name: the one speaker whom it names, however misspelt (“Poutine”), else somebody whom
 * the articles only mention, else nobody that they know.
 */
export function createClaimResolver(articles: readonly AnnotatedArticle[]): (claimed: string) => ResolvedClaim {
  let all: ReturnType<typeof speakersOf> | null = null;
  return (claimed) => {
    all ??= speakersOf(articles);
    const [only, ...further] = all.filter((speaker) => namesPerson(claimed, speaker));
    const isPrinted = surnamesIn(claimed).some((surname) =>
      articles.some((article) => quoteIndexOf(article).numberOf.has(surname)),
    );
    const spelling = isPrinted ? {} : { takenFrom: claimed };
    if (only && further.length === 0) return { name: claimed, claimant: { name: only.name, ...spelling } };
    if (only || isPrinted) return { name: claimed, claimant: { name: asPrinted(claimed, articles) } };
    const [near] = findSpeakers(claimed, all, 1);
    if (near) return { name: near.name, claimant: { name: near.name, ...spelling } };
    return { name: claimed, claimant: { name: claimed, others: all.slice(0, mostOthers).map(({ name }) => name) } };
  };
}

/** A name that was typed in lower case, as the articles print its words: “biden” as “Biden”. */
function asPrinted(claimed: string, articles: readonly AnnotatedArticle[]): string {
  if (/\p{Lu}/u.test(claimed)) return claimed;
  return claimed.replace(/\S+/g, (word) => {
    for (const article of articles) {
      const { words, numberOf, places, stems } = quoteIndexOf(article);
      const number = numberOf.get(fold(word));
      const found = number === undefined ? [] : (places.get(stems[number] ?? "") ?? []);
      const printed = found.map((at) => slice(article.article.text, words[at]?.span ?? { start: 0, end: 0 }));
      const capital = printed.find((one) => fold(one) === fold(word) && /^\p{Lu}/u.test(one));
      if (capital !== undefined) return capital;
    }
    return word;
  });
}
