import { type AnsweringWords, countsAsked, disagree } from "./disagreement.ts";
import type { PooledSentence } from "./pool.ts";

/** How far behind the first, in log-odds, another article's answer that differs is shown. */
const comparable = 2;

/** Makes what finds the best sentences of other articles that answer about as surely, and otherwise. */
export function createRivalFinder(threshold: number, wordsOf: (hit: PooledSentence) => AnsweringWords) {
  return (first: PooledSentence, pooled: readonly PooledSentence[]): readonly PooledSentence[] => {
    const others = pooled.filter(
      (hit) =>
        hit.reply !== first.reply &&
        hit.sentence === hit.reply.ranked[0]?.sentence &&
        (isAsSure(hit, first) || isContrary(hit, first) || countsLikewise(hit, first)),
    );
    if (others.length === 0) return [];
    const words = wordsOf(first);
    return others.filter((hit) => disagree(words, wordsOf(hit)));
  };

  function isAsSure(hit: PooledSentence, first: PooledSentence): boolean {
    return hit.reply.confidence >= threshold && first.score - hit.score <= comparable;
  }

  // “its 12 employees” and “the 14 employees”: in whatever words around them, they are counted otherwise
  function countsLikewise(hit: PooledSentence, first: PooledSentence): boolean {
    const nearlySure = hit.reply.relevance >= threshold / 2;
    return nearlySure && [hit, first].every(({ reply, sentence }) => countsAsked(reply.evidence.question, sentence));
  }

  // what one story says another denies: no answer by itself, but beside that one
  function isContrary(hit: PooledSentence, first: PooledSentence): boolean {
    return hit.reply.denies !== first.reply.denies && hit.reply.relevance >= threshold;
  }
}
