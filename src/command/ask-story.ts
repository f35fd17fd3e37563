import type { ConversationWish } from "../app/converse.ts";
import { presentAnswer } from "../reply/present-answer.ts";
import { presentSummary } from "../reply/present-summary.ts";
import type { Reply } from "../reply/reply.ts";
import { chosenArticle } from "./article-option.ts";
import { asked } from "./asked.ts";
import type { CommandContext } from "./context.ts";
import { noteGap } from "./note-gap.ts";

export interface AskInput {
  readonly question: string;
  /** As chosen or typed; null for all. */
  readonly article: string | null;
  readonly private: boolean;
  readonly follows: ConversationWish["follows"];
}

/** Answers a question, completed first where it follows another: what `/ask` and the follow-up's form do. */
export async function askStory(input: AskInput, context: CommandContext): Promise<Reply> {
  const { newsroom, place, invoker, words, now } = context;
  const library = await newsroom.libraryOf(place.guildId, invoker.userId);
  const { result, sources } = await newsroom.converse(
    library,
    {
      question: input.question,
      articleId: chosenArticle(input.article),
      channelId: place.channelId,
      askedBy: invoker.userId,
      private: input.private,
      follows: input.follows,
    },
    now,
  );
  const { answer, question, about, articleId } = result;
  if (answer.kind === "aside" && answer.about === "summary") {
    const { focus } = answer;
    const summary = await newsroom.summarise(library, { style: "standard", focus, articleId });
    const again = asked("summary", { focus, article: articleId }, input.private, context);
    return presentSummary(summary.result, summary.sources, again, words);
  }
  // A private answer that is shared was counted when it was asked.
  if (input.follows.kind !== "nothing") noteGap(question, input.private, answer, context);
  const heading = about === null ? input.question : words.answer.understood(input.question, about);
  const again = asked("ask", { question, article: articleId }, input.private, context);
  return presentAnswer(heading, answer, sources, again, words);
}
