import type { UnansweredReason } from "../../domain/answer.ts";
import type { Gap, GapQuestion } from "../../domain/gap.ts";
import type { GuildId } from "../../domain/ids.ts";
import { type GapStore, mostGapQuestions } from "../store.ts";
import { utcDay } from "../utc-day.ts";

/** A gap whose words are kept. */
export type KeptGap = Gap & { readonly question: GapQuestion };

interface DayCount {
  readonly guildId: GuildId;
  readonly day: string;
  readonly reason: UnansweredReason;
  readonly number: number;
}

/** Counts in a map by server, day and reason; kept words in a set, as they came. */
export function createMemoryGaps(kept: Set<KeptGap>): GapStore {
  const counts = new Map<string, DayCount>();

  const newestFirst = (guildId: GuildId) =>
    [...kept].filter((gap) => gap.guildId === guildId).sort((a, b) => b.at - a.at);
  const drop = (gaps: Iterable<KeptGap>): number => {
    const before = kept.size;
    for (const gap of gaps) kept.delete(gap);
    return before - kept.size;
  };

  return {
    async record(gap) {
      const { guildId, reason, question } = gap;
      const day = utcDay(gap.at);
      const key = JSON.stringify([guildId, day, reason]);
      counts.set(key, { guildId, day, reason, number: (counts.get(key)?.number ?? 0) + 1 });
      if (question === null) return;
      kept.add({ ...gap, question });
      drop(newestFirst(guildId).slice(mostGapQuestions));
    },
    async read(guildId, since, limit) {
      const sums = new Map<UnansweredReason, number>();
      for (const { guildId: server, day, reason, number } of counts.values()) {
        if (server === guildId && day >= utcDay(since)) sums.set(reason, (sums.get(reason) ?? 0) + number);
      }
      const sorted = [...sums].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));
      const recent = newestFirst(guildId).filter(({ at }) => at >= since);
      return {
        counts: sorted.map(([reason, number]) => ({ reason, number })),
        questions: recent.slice(0, limit).map(({ question, reason, at }) => ({ text: question.text, reason, at })),
      };
    },
    dropQuestions: async (guildId) => drop(newestFirst(guildId)),
    async prune(before) {
      const old = [...counts].filter(([, { day }]) => day < utcDay(before));
      for (const [key] of old) counts.delete(key);
      return old.length + drop([...kept].filter(({ at }) => at < before));
    },
  };
}
