/** How often a person may ask in plain words. */
export interface Cooldown {
  /** Counts one at `now` (milliseconds since the epoch), unless it is too many. */
  take(person: string, now: number): Turn;
}

export interface Turn {
  /** Milliseconds to wait; 0 where it is granted. */
  readonly wait: number;
  /** Whether it is the first that is refused since one was granted: telling it once is enough. */
  readonly isNews: boolean;
}

export interface CooldownLimits {
  /** How many in a window. */
  readonly most: number;
  /** How long a window is, in milliseconds. */
  readonly window: number;
}

/** Three questions in fifteen seconds: a conversation, but no flood. */
export const freeTextLimits: CooldownLimits = { most: 3, window: 15_000 };

/** Above so many people the window of those who asked longest ago is looked through. */
const crowd = 1000;

/** A sliding window for each person, in memory: after a restart everybody starts anew. */
export function createCooldown({ most, window }: CooldownLimits): Cooldown {
  const granted = new Map<string, readonly number[]>();
  const told = new Set<string>();

  const forgetOld = (now: number): void => {
    for (const [person, times] of granted) {
      if ((times.at(-1) ?? 0) > now - window) continue;
      granted.delete(person);
      told.delete(person);
    }
  };

  return {
    take(person, now) {
      if (granted.size > crowd) forgetOld(now);
      const recent = (granted.get(person) ?? []).filter((time) => time > now - window);
      const [oldest = now] = recent;
      if (recent.length >= most) {
        const isNews = !told.has(person);
        told.add(person);
        return { wait: oldest + window - now, isNews };
      }
      granted.set(person, [...recent, now]);
      told.delete(person);
      return { wait: 0, isNews: false };
    },
  };
}
