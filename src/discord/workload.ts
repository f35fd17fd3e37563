/** Keeps count of what is being worked on, so that it can be finished before the bot goes. */
export interface Workload {
  /** Takes a piece of work on; refuses quietly once draining has begun. */
  add(work: () => Promise<void>): void;
  /** Takes nothing on any more, and waits at most so many milliseconds for the rest; says how much is left undone. */
  drain(patience: number): Promise<number>;
}

export function createWorkload(): Workload {
  const underWay = new Set<Promise<void>>();
  let isDraining = false;
  return {
    add(work) {
      if (isDraining) return;
      const piece: Promise<void> = work().finally(() => underWay.delete(piece));
      underWay.add(piece);
    },
    async drain(patience) {
      isDraining = true;
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patience);
      });
      await Promise.race([Promise.allSettled(underWay), late]);
      clearTimeout(timer);
      return underWay.size;
    },
  };
}
