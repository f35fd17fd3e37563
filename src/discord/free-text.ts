import { type Message, type MessageReplyOptions, RESTJSONErrorCodes } from "discord.js";
import type { GuildSettings } from "../domain/guild-settings.ts";
import { userId } from "../domain/ids.ts";
import type { Log } from "../observe/log.ts";
import type { Reply } from "../reply/reply.ts";
import type { Words } from "../words/words.ts";
import type { AnsweredQuestions } from "./answered-questions.ts";
import { type FreeTextReplyParts, freeTextReply } from "./free-text-reply.ts";
import { mayAnswer, messagePlace } from "./message-facts.ts";
import { presentReply } from "./present.ts";
import { questionOf } from "./question.ts";

export interface FreeTextParts extends FreeTextReplyParts {
  readonly answered: AnsweredQuestions;
  readonly wordsFor: (locale: string) => Words;
  readonly log: Log;
  /** How long an answer may take before typing is shown, in milliseconds. */
  readonly patience: number;
}

/** Answers mentions, replies, direct messages and open channels; never rejects. */
export function createFreeText(parts: FreeTextParts): (message: Message) => Promise<void> {
  return async (message) => {
    try {
      await answer(message, parts);
    } catch (error) {
      if (isRefused(error)) parts.log.warn({ err: error, channel: message.channelId }, "not allowed to answer here");
      else parts.reportFault(error, { command: "free text", guild: message.guildId });
    }
  };
}

async function answer(message: Message, parts: FreeTextParts): Promise<void> {
  const me = message.client.user.id;
  if (questionOf(message, me, () => true) === null || !mayAnswer(message)) return;
  const settings = await parts.newsroom.settings(messagePlace(message).guildId);
  const question = questionOf(message, me, (channels) => settings.openChannels.some((open) => channels.includes(open)));
  if (question === null) return;
  const words = parts.wordsFor(message.guild?.preferredLocale ?? "en");
  const stopTyping = question.asked === "open" ? () => undefined : showTypingIfSlow(message, parts.patience);
  try {
    const reply = await freeTextReply(message, question, words, parts);
    if (reply !== null && !parts.answered.isDeleted(message.id)) await send(message, reply, settings, words, parts);
  } finally {
    stopTyping();
  }
}

async function send(
  message: Message,
  reply: Reply,
  { plainText }: GuildSettings,
  words: Words,
  { newsroom, answered, now }: FreeTextParts,
): Promise<void> {
  const owner = userId(message.author.id);
  const mode = plainText ? "plain" : "cards";
  const body = await presentReply(reply, { newsroom, owner, now: now(), mode, words });
  const sent = await message.reply({
    ...body,
    failIfNotExists: false,
    allowedMentions: { parse: [], repliedUser: false },
  } as MessageReplyOptions);
  await answered.remember(message.id, { channelId: sent.channelId, id: sent.id });
}

/** Discord shows it for ten seconds; it is renewed a little sooner, in milliseconds. */
const typingLasts = 9000;

function showTypingIfSlow(message: Message, patience: number): () => void {
  const { channel } = message;
  const show = (): void => {
    // Typing is a courtesy: where it isn't allowed, the answer still comes.
    if (channel.isSendable()) channel.sendTyping().catch(() => undefined);
    timer = setTimeout(show, typingLasts);
  };
  let timer = setTimeout(show, patience);
  return () => clearTimeout(timer);
}

const refusals: readonly unknown[] = [
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
];

const isRefused = (error: unknown): boolean =>
  error instanceof Error && "code" in error && refusals.includes(error.code);
