/**
 * Keeps the process from ending in the middle of a statement: the driver would abort it (status 134, a core dump). Both
 * sides share the gate: the thread passes it for each piece of work, the process shuts it when it exits.
 */
export type ExitGate = Int32Array<SharedArrayBuffer>;

/** A gate that counts as passed, since the thread begins by opening the file. */
export function createExitGate(): ExitGate {
  const gate = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  gate[working] = 1;
  return gate;
}

/** Called by the thread before it works; false where the process is ending and nothing may begin. */
export function pass(gate: ExitGate): boolean {
  Atomics.store(gate, working, 1);
  if (Atomics.load(gate, shut) === 0) return true;
  leave(gate);
  return false;
}

/** Called by the thread when its work is done. */
export function leave(gate: ExitGate): void {
  Atomics.store(gate, working, 0);
  Atomics.notify(gate, working);
}

/** Shuts the gate when the process exits: nothing begins any more, and what has begun is waited for. */
export function guardExit(gate: ExitGate): void {
  if (guarded.size === 0) process.on("exit", shutAll);
  guarded.add(gate);
}

/** Called when the thread is gone. */
export function unguardExit(gate: ExitGate): void {
  guarded.delete(gate);
  if (guarded.size === 0) process.off("exit", shutAll);
}

const guarded = new Set<ExitGate>();

function shutAll(): void {
  for (const gate of guarded) Atomics.store(gate, shut, 1);
  for (const gate of guarded) Atomics.wait(gate, working, 1, longestWait);
}

const working = 0;
const shut = 1;
/** In milliseconds; longer than a statement waits for another process. */
const longestWait = 10_000;
