import type { AnnotatedArticle } from "../annotated-article.ts";
import { findSpeakers, speakersOf } from "../people/speakers.ts";
import { namesPerson, surnamesIn } from "./claimed-speaker.ts";
import { quoteIndexOf } from "./quote-index-of.ts";

/**
 * The name under which a claimed speaker is looked for: as it was claimed where the articles know it, else that of the
 * speaker whom it misspells (“Poutine”), else as it was claimed.
 */
export function resolveClaim(claimed: string, articles: readonly AnnotatedArticle[]): string {
  const surnames = surnamesIn(claimed);
  const known = articles.some(
    (article) =>
      surnames.some((surname) => quoteIndexOf(article).numberOf.has(surname)) ||
      article.quotations.some(({ attribution: { speaker } }) => speaker !== null && namesPerson(claimed, speaker)),
  );
  if (known) return claimed;
  return findSpeakers(claimed, speakersOf(articles), 1)[0]?.name ?? claimed;
}
