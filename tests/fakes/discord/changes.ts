/** Wakes those who wait for the world to reach a state. */
export interface Changes {
  /** Something happened: every waiting predicate is asked again. */
  notify(): void;
  /**
   * Resolves with the first value that isn't null.
   * @throws Error naming what was awaited, after so many milliseconds.
   */
  until<T>(what: string, look: () => T | null, within: number): Promise<T>;
}

export function createChanges(): Changes {
  const waiting = new Set<() => void>();
  return {
    notify() {
      for (const check of [...waiting]) check();
    },
    until: (what, look, within) =>
      new Promise((resolve, reject) => {
        const finish = (end: () => void): void => {
          clearTimeout(timer);
          waiting.delete(check);
          end();
        };
        const check = (): void => {
          const found = look();
          if (found !== null) finish(() => resolve(found));
        };
        const timer = setTimeout(
          () => finish(() => reject(new Error(`waited ${within} ms in vain for ${what}`))),
          within,
        );
        waiting.add(check);
        check();
      }),
  };
}
