import { parentPort, workerData } from "node:worker_threads";
import { driverProblem } from "./driver-problem.ts";
import { createExecutor } from "./executor.ts";
import { openFile } from "./open-file.ts";
import type { Opening, Outcome, Request, Response, WorkerStart } from "./worker-messages.ts";

// The thread that holds the database: it executes statements in the order in which they come and knows no domain.
if (parentPort) serve(parentPort, workerData as WorkerStart);

function serve(port: NonNullable<typeof parentPort>, start: WorkerStart): void {
  const opened = openFile(start);
  if (opened.kind === "refused") {
    port.postMessage(opened satisfies Opening);
    return;
  }
  const { path, keptAt } = opened;
  const execute = createExecutor(opened.database);
  port.on("message", ({ id, work }: Request) => {
    const answer = (outcome: Outcome) => port.postMessage({ id, outcome } satisfies Response);
    try {
      answer(execute(work));
    } catch (error) {
      answer({ kind: "problem", problem: driverProblem(error, path) });
    }
    if (work.kind === "close") port.close();
  });
  port.postMessage({ kind: "opened", path, keptAt } satisfies Opening);
}
