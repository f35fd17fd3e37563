import type { AnswerModel, AnswerModelConfig, ConnectWish, Draft, ModelFailure } from "./answer-model.ts";
import { createChat } from "./chat.ts";
import { createHourlyBudget } from "./hourly-budget.ts";
import { promptOf } from "./prompt.ts";
import { readDraft } from "./read-draft.ts";
import { createRest } from "./rest.ts";

/** How many questions are with the model at once; a local one answers them one after the other anyway. */
const mostAtOnce = 4;

/**
 * A model behind any endpoint that speaks OpenAI's chat completions. Each question is sent once: nothing is retried.
 * @param now milliseconds since the epoch.
 */
export function createAnswerModel(config: AnswerModelConfig, now: () => number = Date.now): AnswerModel {
  const chat = createChat(config);
  const rest = createRest();
  const budget = createHourlyBudget(config.hourly);
  let underWay = 0;

  const ask = async (wish: ConnectWish): Promise<Draft> => {
    const reply = await chat(promptOf(wish));
    if (reply.kind === "failed") {
      rest.failed(now(), reply.retryAfter);
      return failed(reply.failure);
    }
    const draft = readDraft(reply.text);
    if (draft.kind === "failed" && draft.failure === "unreadable") rest.failed(now(), null);
    else rest.worked();
    return draft;
  };

  return {
    async connect(wish) {
      if (rest.isResting(now())) return failed("resting");
      if (underWay >= mostAtOnce) return failed("crowded");
      if (!budget.take(now())) return failed("spent");
      underWay++;
      try {
        return await ask(wish);
      } finally {
        underWay--;
      }
    },
  };
}

const failed = (failure: ModelFailure): Draft => ({ kind: "failed", failure });
