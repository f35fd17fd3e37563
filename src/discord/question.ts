import type { Message } from "discord.js";
import type { Manner } from "../command/context.ts";

/** Plain words that the bot is asked with, and how it is meant: by a mention, by a reply, in person, or by being there. */
export interface Question {
  readonly text: string;
  readonly asked: Manner;
  /** Whether Discord kept the words from us, as it does with a reply to a slash command's answer. */
  readonly withheld: boolean;
}

/**
 * What a message asks of the bot; null where it doesn't. Bots, webhooks, system messages and the bot itself are never
 * answered. `isOpen` tells whether every message in a channel is a question.
 */
export function questionOf(
  message: Message,
  me: string,
  isOpen: (channels: readonly string[]) => boolean,
): Question | null {
  if (message.author.bot || message.author.system || message.webhookId !== null || message.system) return null;
  const asked = howAsked(message, me, isOpen);
  if (asked === null) return null;
  const isEmpty =
    message.content === "" && message.attachments.size + message.stickers.size + message.embeds.length === 0;
  const text = withoutMention(message.content, me);
  // A picture with no word, in a channel where nobody called, is no question.
  if (asked === "open" && text === "") return null;
  return { text, asked, withheld: isEmpty };
}

function howAsked(
  message: Message,
  me: string,
  isOpen: (channels: readonly string[]) => boolean,
): Question["asked"] | null {
  if (message.guildId === null) return "direct";
  if (message.mentions.repliedUser?.id === me) return "reply";
  if (message.mentions.users.has(me)) return "mention";
  const parent = message.channel.isThread() ? message.channel.parentId : null;
  return isOpen(parent === null ? [message.channelId] : [message.channelId, parent]) ? "open" : null;
}

const withoutMention = (content: string, me: string): string =>
  content.replaceAll(`<@${me}>`, "").replaceAll(`<@!${me}>`, "").trim();
