/** Discord's own clock: real time, which a test may put forward without waiting. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Puts the clock forward by so many milliseconds. */
  advance(milliseconds: number): void;
}

export function createClock(): Clock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    advance(milliseconds) {
      ahead += milliseconds;
    },
  };
}
