import type { ArticleId, UserId } from "../domain/ids.ts";
import { UserError } from "../domain/user-error.ts";

const hour = 60 * 60 * 1000;

/** The share of an article's sentences that one person may read here in an hour, and how many at most. */
const share = 0.6;
const most = 36;
/** Even of a short text a few sentences may be read. */
const least = 6;

const rememberedReaders = 10_000;

/** Counts sentences as read by whoever is reading. @throws UserError `fair-share` where they are too many. */
export type CountSentences = (articleId: ArticleId, sentences: readonly number[], total: number) => void;

/** Counts the sentences that people page through, in memory: it quotes, it doesn't republish. A restart forgives. */
export interface FairShare {
  /**
   * Counts sentences, by their place in an article of `total`, as read at `now` (milliseconds); those read within the
   * hour already are free.
   * @throws UserError `fair-share` where that is more than this person may read of this article in an hour.
   */
  take(userId: UserId, articleId: ArticleId, sentences: readonly number[], total: number, now: number): void;
}

export function createFairShare(): FairShare {
  const readers = new Map<string, Map<number, number>>();
  return {
    take(userId, articleId, sentences, total, now) {
      if (readers.size > rememberedReaders) forgetOld(readers, now);
      const key = `${userId} ${articleId}`;
      const recent = new Map([...(readers.get(key) ?? [])].filter(([, at]) => at > now - hour));
      const read = new Set([...recent.keys(), ...sentences]);
      if (read.size > recent.size && read.size > allowance(total)) {
        const oldest = Math.min(now, ...recent.values());
        throw new UserError({ kind: "fair-share", minutes: Math.max(1, Math.ceil((oldest + hour - now) / 60_000)) });
      }
      for (const sentence of sentences) if (!recent.has(sentence)) recent.set(sentence, now);
      readers.set(key, recent);
    },
  };
}

const allowance = (total: number): number => Math.max(least, Math.min(most, Math.floor(share * total)));

function forgetOld(readers: Map<string, Map<number, number>>, now: number): void {
  for (const [key, read] of readers) if ([...read.values()].every((at) => at <= now - hour)) readers.delete(key);
}
