/** How long such work waits, in milliseconds: by then the answer is out, and what piled up is done in one go. */
const patience = 100;

/** Work that no answer depends on: it is done once the answer is on its way, and nobody waits for it. */
export interface Afterwards {
  do(work: () => Promise<unknown>): void;
  /** Begins at once with what waits, and resolves when all of it is over. */
  settled(): Promise<void>;
}

/** @param onFailed told where a piece of work fails, as on a full disk. */
export function createAfterwards(onFailed: (error: unknown) => void = () => {}): Afterwards {
  let waiting: (() => Promise<unknown>)[] = [];
  let running: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const begin = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const works = waiting;
    waiting = [];
    running = Promise.all([running, ...works.map((work) => work().catch(onFailed))]);
  };

  return {
    do(work) {
      waiting.push(work);
      timer ??= setTimeout(begin, patience);
    },
    async settled() {
      while (waiting.length > 0) {
        begin();
        await running;
      }
      await running;
    },
  };
}
