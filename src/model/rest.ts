/** How many failures in a row are one too many. */
const patience = 3;

/** The first rest, and the longest, in milliseconds; each is twice the one before. */
const firstRest = 60_000;
const longestRest = 15 * 60_000;

/** Leaves an endpoint alone that fails again and again, or asks to be left alone. */
export interface Rest {
  isResting(now: number): boolean;
  /** @param retryAfter how long the endpoint asks to be left alone, in milliseconds; null where it doesn't say. */
  failed(now: number, retryAfter: number | null): void;
  worked(): void;
}

/**
 * After three failures in a row it rests for a minute, then tries again; each failure from there on doubles the rest, up
 * to a quarter of an hour.
 */
export function createRest(): Rest {
  let failures = 0;
  let until = 0;
  return {
    isResting: (now) => now < until,
    failed(now, retryAfter) {
      failures++;
      const doubled = failures < patience ? 0 : firstRest * 2 ** Math.min(failures - patience, 10);
      until = Math.max(until, now + Math.min(longestRest, Math.max(doubled, retryAfter ?? 0)));
    },
    worked() {
      failures = 0;
    },
  };
}
