import type { CitedPassage } from "../../domain/answer.ts";
import { cite } from "../../domain/citation.ts";
import type { SearchHit } from "../../domain/search-hit.ts";
import { overlapLength, overlaps, type Span } from "../../domain/span.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import { attributionAt } from "../answering/said-by.ts";
import { findClose, searchedTerms } from "./close-matches.ts";
import { findExact, readPhrase } from "./exact-phrase.ts";

/** Longer searches are cut here, in UTF-16 code units. */
const longestSearch = 1000;

/**
 * Sentences that hold the words: first those in which they stand as typed (`exact`), in the order of the articles, then
 * those with other forms or spellings of them, best first. At most `limit`; none for a search without a word or sign.
 */
export function searchArticles(
  words: string,
  articles: readonly AnnotatedArticle[],
  limit: number,
): readonly SearchHit[] {
  const typed = words.slice(0, longestSearch);
  const phrase = readPhrase(typed);
  if (!phrase) return [];
  const hits: SearchHit[] = [];
  const exactSpans = new Map<AnnotatedArticle, Span[]>();
  for (const article of articles) {
    const matches = findExact(phrase, article).slice(0, limit - hits.length);
    exactSpans.set(
      article,
      matches.map(({ span }) => span),
    );
    for (const match of matches) hits.push({ ...passage(article, match), score: 1, exact: true });
    if (hits.length >= limit) return hits;
  }
  const close = findClose(searchedTerms(typed), articles)
    .filter(({ article, sentence }) => !exactSpans.get(article)?.some((span) => overlaps(span, sentence.span)))
    .sort((a, b) => b.score - a.score);
  for (const { article, sentence, marks, score } of close.slice(0, limit - hits.length)) {
    hits.push({ ...passage(article, { ...sentence, marks }), score, exact: false });
  }
  return hits;
}

function passage(
  { article, quotations }: AnnotatedArticle,
  { span, paragraph, marks }: { readonly span: Span; readonly paragraph: number; readonly marks: readonly Span[] },
): CitedPassage {
  const attribution = attributionAt(quotations, ({ content }) =>
    content.reduce((sum, piece) => sum + marks.reduce((shared, mark) => shared + overlapLength(mark, piece), 0), 0),
  );
  return { citation: cite(article, span, paragraph), marks, attribution };
}
