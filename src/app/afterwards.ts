/** Work that no answer depends on: it is done once the answer is on its way, and nobody waits for it. */
export interface Afterwards {
  do(work: () => Promise<unknown>): void;
  /** Resolves when all that was begun or is to begin is over. */
  settled(): Promise<void>;
}

/** @param onFailed told where a piece of work fails, as on a full disk. */
export function createAfterwards(onFailed: (error: unknown) => void = () => {}): Afterwards {
  const pending = new Set<Promise<void>>();
  return {
    do(work) {
      // The next turn of the event loop comes after the answer was handed to the network.
      const done = new Promise<void>((resolve) => setImmediate(resolve))
        .then(work)
        .then(() => undefined, onFailed)
        .finally(() => pending.delete(done));
      pending.add(done);
    },
    async settled() {
      while (pending.size > 0) await Promise.all(pending);
    },
  };
}
