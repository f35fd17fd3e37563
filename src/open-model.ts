import type { ConnectOutcome } from "./app/connect.ts";
import type { NewsroomParts } from "./app/create-newsroom.ts";
import type { AnswerModelConfig } from "./model/answer-model.ts";
import type { Log } from "./observe/log.ts";

/** The language model that is set up, and where it is noted how it goes. Loaded only here: without one it costs nothing. */
export async function openModel(
  config: AnswerModelConfig,
  log: Log,
): Promise<Required<Pick<NewsroomParts, "model" | "onModelOutcome">>> {
  const { createAnswerModel } = await import("./model/create-answer-model.ts");
  return { model: createAnswerModel(config), onModelOutcome: createOutcomeLog(log) };
}

/** What happens by itself when there is much to do, or much went wrong before. */
const restraint: readonly string[] = ["resting", "crowded", "spent"];

/** Notes each outcome, with how often it came about since the start; no word of a question or of an answer. */
function createOutcomeLog(log: Log): (outcome: ConnectOutcome) => void {
  const counts = new Map<string, number>();
  return (outcome) => {
    const reason = "reason" in outcome ? outcome.reason : null;
    const name = reason === null ? outcome.kind : `${outcome.kind}: ${reason}`;
    const times = (counts.get(name) ?? 0) + 1;
    counts.set(name, times);
    if (outcome.kind === "broken")
      log.error({ err: outcome.error, times }, "connecting excerpts broke; they stand alone");
    else if (outcome.kind === "connected") log.info({ times }, "a language model connected excerpts");
    else if (outcome.kind === "rejected")
      log.info({ ...outcome, times }, "what a language model wrote didn't stand; the excerpts stand alone");
    else if (restraint.includes(outcome.reason)) log.debug({ ...outcome, times }, "no language model was asked");
    else log.warn({ ...outcome, times }, "a language model failed; the excerpts stand alone");
  };
}
