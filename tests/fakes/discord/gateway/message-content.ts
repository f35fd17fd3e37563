import type { Message } from "../world/messages.ts";
import { channelTypes } from "../world/places.ts";
import type { User } from "../world/users.ts";
import { intentBits } from "./intents.ts";

/**
 * Whether a session is told what a message says: always with the Message Content intent; without it only in direct
 * messages, of its own messages, and where the bot is mentioned. A reply that pings the bot mentions it, but for a
 * reply to the answer of a slash command, unless the text names the bot too.
 */
export function seesContent(message: Message, repliedTo: Message | null, intents: number, bot: User): boolean {
  if ((intents & intentBits.MessageContent) !== 0) return true;
  if (message.channel.type === channelTypes.direct) return true;
  if (message.author.id === bot.id) return true;
  if (message.content.includes(`<@${bot.id}>`) || message.content.includes(`<@!${bot.id}>`)) return true;
  const mentioned = message.mentions.some((user) => user.id === bot.id);
  return mentioned && repliedTo?.author.id === bot.id && repliedTo.interaction === null;
}
