import { type CitedPassage, unshown } from "../domain/answer.ts";
import { cite } from "../domain/citation.ts";
import type { ArticleId } from "../domain/ids.ts";
import type { Library } from "../domain/library.ts";
import { contains, overlaps, type Span } from "../domain/span.ts";
import type { AnnotatedArticle } from "../knowledge/annotated-article.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { paragraphAt } from "../text/segmentation.ts";
import { type Connector, unconnected } from "./connect.ts";
import type { CountSentences } from "./fair-share.ts";
import { questionLimit, readInput } from "./input.ts";
import { askedArticles, openArticles, sourcesOf } from "./opened.ts";
import type { Shelf } from "./shelf.ts";
import type { Sourced } from "./sourced.ts";

/** How many passages a page shows, and how many are ranked at all. */
const pageSize = 3;
const ranked = 12;

export interface MoreWish {
  readonly question: string;
  readonly articleId: ArticleId | null;
  readonly page: number;
}

export interface MorePassages {
  readonly passages: readonly CitedPassage[];
  readonly hasMore: boolean;
}

/** The sentences that come after those of the answer, a page at a time from 1. */
export async function more(
  shelf: Shelf,
  knowledge: Knowledge,
  library: Library,
  wish: MoreWish,
  count: CountSentences,
  connector: Connector = unconnected,
): Promise<Sourced<MorePassages>> {
  const question = readInput(wish.question, questionLimit, "empty-question");
  const articles = await openArticles(shelf, library, wish.articleId, knowledge.terms(question), askedArticles);
  const answer = knowledge.answer(question, articles, ranked);
  // What connected sentences cite is shown with the answer already.
  const others = unshown(await connector.connect(question, answer, articles, library));
  const first = (wish.page - 1) * pageSize;
  const passages = others.slice(first, first + pageSize).flatMap((hit) => {
    const article = articles.find((candidate) => candidate.article.id === hit.articleId);
    if (!article) return [];
    const { sentences } = article.segmentation;
    const read = sentences.filter((sentence) => overlaps(sentence.span, hit.span)).map(({ index }) => index);
    count(hit.articleId, read, sentences.length);
    return [passageAt(article, hit.span)];
  });
  return { result: { passages, hasMore: others.length > first + pageSize }, sources: sourcesOf(articles) };
}

function passageAt({ article, segmentation, quotations }: AnnotatedArticle, span: Span): CitedPassage {
  const said = quotations.find((quotation) =>
    quotation.content.some((part) => contains(part, span) || contains(span, part)),
  );
  return {
    citation: cite(article, span, paragraphAt(segmentation, span.start)),
    marks: [],
    attribution: said?.attribution ?? null,
  };
}
