import { Worker } from "node:worker_threads";
import { StoreError } from "../store-error.ts";
import { workerUrl } from "../worker-url.ts";
import { createExitGate, guardExit, unguardExit } from "./exit-gate.ts";
import { migrations } from "./migrations/migrations.ts";
import type { Opening, Outcome, Response, Work, WorkerStart } from "./worker-messages.ts";

/** A worker thread with the database of a folder open. */
export interface DatabaseThread {
  readonly path: string;
  /** Where a damaged file was put, if there was one. */
  readonly keptAt: string | null;
  /** @throws StoreError what the database met, or `failed` where the thread dies meanwhile. */
  ask(work: Work): Promise<Outcome>;
  /** Whether it died: it does nothing any more. */
  isDead(): boolean;
  /** Finishes what was accepted and ends; what is asked later fails with `closed`. */
  close(): Promise<void>;
}

/**
 * Starts a thread, which opens the database.
 * @param now milliseconds since the epoch
 * @throws StoreError where the folder or the file can't be used
 */
export async function openThread(folder: string, now: number): Promise<DatabaseThread> {
  const gate = createExitGate();
  const start: WorkerStart = { folder, migrations, now, gate };
  const worker = new Worker(workerUrl("./worker.ts", import.meta.url), { workerData: start, execArgv: [] });
  guardExit(gate);
  worker.on("exit", () => unguardExit(gate));
  const opening = await opened(worker);
  if (opening.kind === "refused") throw new StoreError(opening.problem);
  return { path: opening.path, keptAt: opening.keptAt, ...connect(worker) };
}

function opened(worker: Worker): Promise<Opening> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", (error) => reject(new StoreError({ kind: "failed", detail: String(error) })));
    worker.once("exit", (code) => reject(new StoreError({ kind: "failed", detail: `its thread ended with ${code}` })));
  });
}

function connect(worker: Worker): Pick<DatabaseThread, "ask" | "isDead" | "close"> {
  const waiting = new Map<number, { resolve(outcome: Outcome): void; reject(error: StoreError): void }>();
  let lastId = 0;
  let ended: StoreError | null = null;
  let closing: Promise<void> | null = null;

  worker.unref();
  worker.on("message", ({ id, outcome }: Response) => {
    waiting.get(id)?.resolve(outcome);
    waiting.delete(id);
    if (waiting.size === 0 && !closing) worker.unref();
  });
  const end = (error: StoreError) => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.on("error", (error) => end(new StoreError({ kind: "failed", detail: `its thread died: ${error}` })));
  const exited = new Promise<void>((resolve) => {
    worker.on("exit", (code) => {
      end(new StoreError(closing ? { kind: "closed" } : { kind: "failed", detail: `its thread ended with ${code}` }));
      resolve();
    });
  });

  async function ask(work: Work): Promise<Outcome> {
    if (ended) throw ended;
    const outcome = await new Promise<Outcome>((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      worker.ref();
      worker.postMessage({ id, work });
    });
    if (outcome.kind === "problem") throw new StoreError(outcome.problem);
    return outcome;
  }

  return {
    ask,
    isDead: () => ended !== null && closing === null,
    close() {
      closing ??= ended ? exited : ask({ kind: "close" }).then(() => exited);
      ended ??= new StoreError({ kind: "closed" });
      return closing;
    },
  };
}
