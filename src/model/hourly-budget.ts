const hour = 60 * 60 * 1000;

/** Counts what was spent in the hour before, in memory: a restart begins anew. */
export interface HourlyBudget {
  /** Takes one at `now` (milliseconds since the epoch), unless the hour's are spent. */
  take(now: number): boolean;
}

export function createHourlyBudget(most: number): HourlyBudget {
  let taken: readonly number[] = [];
  return {
    take(now) {
      taken = taken.filter((at) => at > now - hour);
      if (taken.length >= most) return false;
      taken = [...taken, now];
      return true;
    },
  };
}
