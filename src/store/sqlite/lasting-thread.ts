import { StoreError } from "../store-error.ts";
import type { DatabaseThread } from "./database-thread.ts";

/** Threads that die as often as that within a minute die of something that a new one doesn't mend. */
const mostRestarts = 3;
const minute = 60_000;

/**
 * A thread in whose place a new one comes where it dies. What it was asked when it died fails, since nobody can tell
 * whether it was done; where new ones die as well, all fails until a minute has gone by.
 * @param now milliseconds since the epoch
 */
export function lastingThread(
  first: DatabaseThread,
  restart: () => Promise<DatabaseThread>,
  now: () => number,
): Pick<DatabaseThread, "ask" | "close"> {
  let current = first;
  let opening: Promise<DatabaseThread> | null = null;
  let restarts: readonly number[] = [];

  function reopened(): Promise<DatabaseThread> {
    if (opening) return opening;
    restarts = restarts.filter((at) => at > now() - minute);
    if (restarts.length >= mostRestarts) {
      return Promise.reject(new StoreError({ kind: "failed", detail: "its thread dies again and again" }));
    }
    restarts = [...restarts, now()];
    opening = restart()
      .then((started) => {
        current = started;
        return started;
      })
      .finally(() => {
        opening = null;
      });
    return opening;
  }

  return {
    ask: async (work) => (current.isDead() ? await reopened() : current).ask(work),
    // one that is only just opening must not stay open
    close: () =>
      opening
        ? opening.then(
            (started) => started.close(),
            () => current.close(),
          )
        : current.close(),
  };
}
