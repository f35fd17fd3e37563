import { Worker } from "node:worker_threads";
import type { Database, Statement, Value } from "../database.ts";
import { pack, unpackRow } from "../lossless-text.ts";
import { StoreError } from "../store-error.ts";
import { workerUrl } from "../worker-url.ts";
import { createExitGate, guardExit, unguardExit } from "./exit-gate.ts";
import { migrations } from "./migrations/migrations.ts";
import type { Opening, Outcome, Response, Work, WorkerStart } from "./worker-messages.ts";

export interface SqliteDatabase {
  readonly database: Database;
  readonly path: string;
  /** Where a damaged file was put, if there was one. */
  readonly keptAt: string | null;
}

/**
 * Opens the database of a folder in a worker thread. The thread keeps the process alive only while it has work.
 * @throws StoreError where the folder or the file can't be used
 */
export async function openSqliteDatabase(folder: string, now: number): Promise<SqliteDatabase> {
  const gate = createExitGate();
  const start: WorkerStart = { folder, migrations, now, gate };
  const worker = new Worker(workerUrl("./worker.ts", import.meta.url), { workerData: start, execArgv: [] });
  guardExit(gate);
  worker.on("exit", () => unguardExit(gate));
  const opening = await opened(worker);
  if (opening.kind === "refused") throw new StoreError(opening.problem);
  return { database: connect(worker), path: opening.path, keptAt: opening.keptAt };
}

function opened(worker: Worker): Promise<Opening> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", (error) => reject(new StoreError({ kind: "failed", detail: String(error) })));
    worker.once("exit", (code) => reject(new StoreError({ kind: "failed", detail: `its thread ended with ${code}` })));
  });
}

function connect(worker: Worker): Database {
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
    worker.on("exit", () => {
      end(new StoreError({ kind: "closed" }));
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
    async all(sql, parameters = []) {
      const outcome = await ask({ kind: "all", sql, parameters: parameters.map(pack) });
      return outcome.kind === "rows" ? outcome.rows.map(unpackRow) : mismatch(outcome);
    },
    async run(sql, parameters = []) {
      const outcome = await ask({ kind: "run", sql, parameters: parameters.map(pack) });
      return outcome.kind === "changes" ? outcome.changes : mismatch(outcome);
    },
    async transaction(statements) {
      const outcome = await ask({ kind: "transaction", statements: statements.map(packed) });
      if (outcome.kind !== "transaction") return mismatch(outcome);
      return outcome.results?.map((rows) => rows.map(unpackRow)) ?? null;
    },
    close() {
      closing ??= ask({ kind: "close" }).then(() => exited);
      ended ??= new StoreError({ kind: "closed" });
      return closing;
    },
  };
}

const packed = (statement: Statement): Statement => ({
  ...statement,
  parameters: (statement.parameters ?? noParameters).map(pack),
});

const noParameters: readonly Value[] = [];

function mismatch(outcome: Outcome): never {
  throw new StoreError({ kind: "failed", detail: `the thread answered with ${outcome.kind}` });
}
