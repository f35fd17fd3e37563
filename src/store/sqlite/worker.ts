import { parentPort, workerData } from "node:worker_threads";
import { driverProblem } from "./driver-problem.ts";
import { createExecutor } from "./executor.ts";
import { leave, pass } from "./exit-gate.ts";
import { openFile } from "./open-file.ts";
import type { Opening, Outcome, Request, Response, Work, WorkerStart } from "./worker-messages.ts";

// The thread that holds the database: it executes statements in the order in which they come and knows no domain.
if (parentPort) serve(parentPort, workerData as WorkerStart);

function serve(port: NonNullable<typeof parentPort>, start: WorkerStart): void {
  const opened = openFile(start);
  leave(start.gate);
  if (opened.kind === "refused") {
    port.postMessage(opened satisfies Opening);
    return;
  }
  const { path, keptAt } = opened;
  const execute = createExecutor(opened.database);

  function outcomeOf(work: Work): Outcome {
    try {
      return execute(work);
    } catch (error) {
      return { kind: "problem", problem: driverProblem(error, path) };
    }
  }

  port.on("message", ({ id, work }: Request) => {
    if (!pass(start.gate)) return;
    const outcome = outcomeOf(work);
    leave(start.gate);
    port.postMessage({ id, outcome } satisfies Response);
    if (work.kind === "close") port.close();
  });
  port.postMessage({ kind: "opened", path, keptAt } satisfies Opening);
}
