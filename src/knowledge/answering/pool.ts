import type { ArticleReply } from "./ask-article.ts";
import type { ScoredSentence } from "./rank-sentences.ts";

/** A sentence among those of all articles that were asked. */
export interface PooledSentence extends ScoredSentence {
  readonly reply: ArticleReply;
}

/**
 * The sentences of all articles in one order. Each article's best stands at the log-odds that it answers, the others
 * as far below it as their own scores are; where scores tie, the newer article comes first, then by id: in whichever
 * order the articles are given.
 */
export function pool(replies: readonly ArticleReply[]): readonly PooledSentence[] {
  const all = replies.flatMap((reply) => {
    const best = reply.ranked[0]?.score ?? 0;
    const odds = logOdds(reply.confidence);
    const published = reply.annotated.article.publishedAt ?? "";
    return reply.ranked.map(({ sentence, features, score }) => ({
      sentence,
      features,
      reply,
      id: reply.annotated.article.id,
      published,
      score: odds + score - best,
    }));
  });
  return all.sort(
    (a, b) =>
      b.score - a.score ||
      compare(b.published, a.published) ||
      compare(a.id, b.id) ||
      a.sentence.span.start - b.sentence.span.start,
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function logOdds(probability: number): number {
  const kept = Math.min(1 - 1e-6, Math.max(1e-6, probability));
  return Math.log(kept / (1 - kept));
}
