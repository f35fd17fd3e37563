import { type REST, RESTJSONErrorCodes, Routes } from "discord.js";
import type { Newsroom } from "../app/newsroom.ts";
import { channelId } from "../domain/ids.ts";

/** Which answer belongs to which question, so that a deleted question takes its answer with it. */
export interface AnsweredQuestions {
  /** Whether a question was deleted before it could be answered. */
  isDeleted(questionId: string): boolean;
  remember(questionId: string, answer: { readonly channelId: string; readonly id: string }): Promise<void>;
  /** Deletes the answer, also one from before a restart. */
  questionDeleted(questionId: string): Promise<void>;
}

/** So many deleted messages are kept in mind, for answers that are on their way. */
const keptInMind = 1000;

export function createAnsweredQuestions(
  newsroom: Pick<Newsroom, "rememberReply" | "takeReply">,
  rest: REST,
  now: () => number,
): AnsweredQuestions {
  const deleted = new Set<string>();

  const deleteAnswer = async (questionId: string): Promise<void> => {
    const answer = await newsroom.takeReply(questionId);
    if (!answer) return;
    try {
      await rest.delete(Routes.channelMessage(answer.channelId, answer.answerId));
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  };

  return {
    isDeleted: (questionId) => deleted.has(questionId),
    async remember(questionId, answer) {
      await newsroom.rememberReply(questionId, channelId(answer.channelId), answer.id, now());
      if (deleted.has(questionId)) await deleteAnswer(questionId);
    },
    async questionDeleted(questionId) {
      deleted.add(questionId);
      const [oldest] = deleted;
      if (deleted.size > keptInMind && oldest !== undefined) deleted.delete(oldest);
      await deleteAnswer(questionId);
    },
  };
}

// Somebody was quicker, or the channel is gone altogether.
const gone: readonly unknown[] = [RESTJSONErrorCodes.UnknownMessage, RESTJSONErrorCodes.UnknownChannel];

const isGone = (error: unknown): boolean => error instanceof Error && "code" in error && gone.includes(error.code);
