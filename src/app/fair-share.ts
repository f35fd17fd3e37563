import type { ArticleId, UserId } from "../domain/ids.ts";
import { UserError } from "../domain/user-error.ts";

const hour = 60 * 60 * 1000;

/** Windows of context that one person may open of one article in an hour: it quotes, it doesn't republish. */
const windowsAnHour = 12;

/** Counts the windows of context that people open, in memory: a restart forgives. */
export interface FairShare {
  /** @throws UserError `fair-share` where this person has opened enough of this article in the hour before `now`. */
  take(userId: UserId, articleId: ArticleId, now: number): void;
}

export function createFairShare(limit = windowsAnHour): FairShare {
  const opened = new Map<string, number[]>();
  return {
    take(userId, articleId, now) {
      if (opened.size > 10_000) forgetOld(opened, now);
      const key = `${userId} ${articleId}`;
      const recent = (opened.get(key) ?? []).filter((at) => at > now - hour);
      const oldest = recent[0];
      if (recent.length >= limit && oldest !== undefined) {
        throw new UserError({ kind: "fair-share", minutes: Math.ceil((oldest + hour - now) / 60_000) });
      }
      opened.set(key, [...recent, now]);
    },
  };
}

function forgetOld(opened: Map<string, number[]>, now: number): void {
  for (const [key, times] of opened) if (times.every((at) => at <= now - hour)) opened.delete(key);
}
