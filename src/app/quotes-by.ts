import type { CitedPassage } from "../domain/answer.ts";
import { cite } from "../domain/citation.ts";
import type { ArticleId } from "../domain/ids.ts";
import type { Library } from "../domain/library.ts";
import { contentSpan, type Quotation } from "../domain/quotation.ts";
import { type Span, slice } from "../domain/span.ts";
import type { SpeakerEntry } from "../domain/speaker-entry.ts";
import { UserError } from "../domain/user-error.ts";
import type { AnnotatedArticle } from "../knowledge/annotated-article.ts";
import { otherSides } from "../knowledge/denials/other-sides.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { paragraphAt } from "../text/segmentation.ts";
import { openArticles, sourcesOf } from "./opened.ts";
import type { Shelf } from "./shelf.ts";
import type { Sourced } from "./sourced.ts";

export interface QuotesWish {
  /** A name as typed; misspelling is forgiven. */
  readonly speaker: string;
  /** Words that the quotations should be about; null for all. */
  readonly topic: string | null;
  readonly directOnly: boolean;
  readonly articleId: ArticleId | null;
}

export interface QuotesBy {
  readonly speaker: SpeakerEntry;
  readonly quotations: readonly { readonly passage: CitedPassage; readonly quotation: Quotation }[];
}

/**
 * Everything that a speaker is quoted with, article by article in the order of the text.
 * @throws UserError `unknown-speaker` where nobody of that name speaks, with the names that come near.
 */
export async function quotesBy(
  shelf: Shelf,
  knowledge: Knowledge,
  library: Library,
  wish: QuotesWish,
): Promise<Sourced<QuotesBy>> {
  const articles = await openArticles(shelf, library, wish.articleId, knowledge.terms(wish.speaker));
  const speakers = knowledge.speakers(articles);
  const [speaker] = knowledge.findSpeakers(wish.speaker, speakers, 1);
  if (!speaker) {
    const near = speakers.slice(0, 5).map((entry) => entry.name);
    throw new UserError({ kind: "unknown-speaker", name: wish.speaker, near });
  }
  const topic = wish.topic === null ? [] : knowledge.terms(wish.topic);
  const quotations = articles.flatMap((article) =>
    article.quotations
      .filter((quotation) => quotation.attribution.speaker?.name === speaker.name)
      .filter((quotation) => !wish.directOnly || quotation.kind === "direct")
      .filter((quotation) => topic.length === 0 || isAbout(article, quotation, topic, knowledge))
      .map((quotation) => ({ passage: passageOf(article, quotation), quotation })),
  );
  return { result: { speaker, quotations }, sources: sourcesOf(articles) };
}

function isAbout(
  article: AnnotatedArticle,
  quotation: Quotation,
  topic: readonly string[],
  knowledge: Knowledge,
): boolean {
  const said = new Set(knowledge.terms(slice(article.article.text, contentSpan(quotation))));
  return topic.some((term) => said.has(term));
}

function passageOf(article: AnnotatedArticle, quotation: Quotation): CitedPassage {
  const span = withoutThat(article.article.text, contentSpan(quotation));
  return {
    citation: cite(article.article, span, paragraphAt(article.segmentation, span.start)),
    marks: [],
    attribution: quotation.attribution,
    denied: quotation.denial?.ofContent === true,
    otherSides: otherSides(article, span),
  };
}

// “said that Kyiv is working …”: what is quoted begins behind the “that”.
function withoutThat(text: string, { start, end }: Span): Span {
  const that = /^that\s+(?=\S)/i.exec(slice(text, { start, end }));
  return { start: start + (that?.[0].length ?? 0), end };
}
