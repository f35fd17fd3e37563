import type { Message } from "discord.js";
import type { Newsroom } from "../app/newsroom.ts";
import type { Problem } from "../domain/problem.ts";
import { UserError } from "../domain/user-error.ts";
import type { ReportFault } from "../observe/report-fault.ts";
import { presentFault, presentProblem } from "../reply/present-problem.ts";
import type { Reply } from "../reply/reply.ts";
import type { Words } from "../words/words.ts";
import type { Cooldown } from "./cooldown.ts";
import type { Invocation } from "./invocation.ts";
import { messageInvoker, messagePlace } from "./message-facts.ts";
import type { Performer } from "./performer.ts";
import type { Question } from "./question.ts";

export interface FreeTextReplyParts {
  readonly newsroom: Newsroom;
  readonly performer: Performer;
  readonly cooldown: Cooldown;
  readonly now: () => number;
  readonly reportFault: ReportFault;
}

/** What to reply to a question in plain words: the answer, or what went wrong; null where it is better to be silent. */
export async function freeTextReply(
  message: Message,
  question: Question,
  words: Words,
  parts: FreeTextReplyParts,
): Promise<Reply | null> {
  const invocation = invocationOf(message, question, words);
  // A refusal is a reply too, so it counts as one.
  const { wait, isNews } = parts.cooldown.take(message.author.id, parts.now());
  try {
    const settings = await parts.performer.admit(invocation);
    if (wait > 0)
      return isNews ? inWords({ kind: "cooldown", seconds: Math.ceil(wait / 1000) }, question, words) : null;
    if (question.withheld) return { blocks: [{ kind: "notice", tone: "caution", text: words.freeText.unreadable }] };
    const outcome = await parts.performer.run(parts.performer.prepare(invocation), settings);
    if (outcome === null || "fields" in outcome)
      throw new TypeError("plain words were answered with a form or nothing");
    return question.asked === "open" && outcome.unanswered ? null : outcome;
  } catch (error) {
    if (error instanceof UserError) return wait > 0 ? null : inWords(error.problem, question, words);
    const reference = parts.reportFault(error, { command: invocation.command, guild: message.guildId });
    return question.asked === "open" ? null : presentFault(reference, words);
  }
}

const invocationOf = (message: Message, question: Question, words: Words): Invocation => ({
  command: "ask",
  input: { question: question.text },
  invoker: messageInvoker(message),
  place: messagePlace(message),
  message: null,
  freeText: true,
  manner: question.asked,
  locale: words.language,
});

// Where nobody called the bot, or where it must not speak, it doesn't explain itself either.
const inWords = (problem: Problem, question: Question, words: Words): Reply | null =>
  question.asked === "open" || problem.kind === "channel-off" ? null : presentProblem(problem, words);
