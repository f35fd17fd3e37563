import { type Answered, type CitedPassage, unshown } from "../../domain/answer.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import { passageOf } from "../answering/passages.ts";

/** How many passages a language model is handed at most. */
const most = 8;

/** How long they are together at most, in UTF-16 code units. */
const mostCharacters = 6000;

/**
 * What of an answer may be connected: its own passages, then the best of the sentences beside them, all of one article,
 * since two articles may mean different things by the same words. None where the stories differ, which must be
 * compared and not joined, or where the answer itself is too long.
 */
export function connectablePassages(answer: Answered, articles: readonly AnnotatedArticle[]): readonly CitedPassage[] {
  const id = answer.passages[0]?.citation.articleId;
  const annotated = articles.find(({ article }) => article.id === id);
  const shown = answer.passages.filter(({ citation }) => citation.articleId === id);
  if (answer.storiesDiffer || !annotated || shown.length < answer.passages.length) return [];
  const beside = unshown(answer)
    .filter((hit) => hit.articleId === id)
    .flatMap(({ span }) => annotated.retrieval.sentences.find((sentence) => sentence.span.start === span.start) ?? [])
    .map((sentence) => passageOf(annotated, sentence, []));
  const distinct = beside.filter(
    ({ citation }, at) => beside.findIndex((other) => other.citation.span.start === citation.span.start) === at,
  );
  let length = 0;
  const fitting = [...shown, ...distinct].slice(0, most).filter(({ citation }) => {
    length += citation.excerpt.length;
    return length <= mostCharacters;
  });
  return fitting.length < shown.length ? [] : fitting;
}
