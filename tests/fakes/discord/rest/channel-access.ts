import { seesContent } from "../gateway/message-content.ts";
import { may, type PermissionName } from "../permissions.ts";
import { missingAccess, missingPermissions } from "../refusal.ts";
import { messagePayload } from "../world/message-payload.ts";
import type { Message } from "../world/messages.ts";
import { type Channel, channelTypes } from "../world/places.ts";
import type { World } from "../world/world.ts";
import type { Request } from "./request.ts";

/** What the bot's permissions and intents let it reach by REST. */
export interface ChannelAccess {
  /** The channel of a request. @throws Refusal 10003, 50001 or 50013 where the bot lacks what is needed. */
  channelOf(request: Request, ...needed: readonly PermissionName[]): Channel;
  /** The same where something is written: threads have a permission of their own for that. */
  writableChannelOf(request: Request): Channel;
  /** The message of a request. @throws Refusal 10008 */
  messageOf(request: Request, channel: Channel): Message;
  /** A message as the bot is told of it. */
  shown(message: Message): object;
}

/** `intents` are those of the session that is connected. */
export function createChannelAccess(world: World, intents: () => number): ChannelAccess {
  const channelOf: ChannelAccess["channelOf"] = (request, ...needed) => {
    const channel = world.channel(request.parameters.channel ?? "");
    if (channel.guild && !channel.guild.hasBot) throw missingAccess();
    if (!may(channel.botPermissions, "ViewChannel")) throw missingAccess();
    if (!needed.every((name) => may(channel.botPermissions, name))) throw missingPermissions();
    return channel;
  };
  return {
    channelOf,
    writableChannelOf(request) {
      const { type } = world.channel(request.parameters.channel ?? "");
      return channelOf(request, type === channelTypes.publicThread ? "SendMessagesInThreads" : "SendMessages");
    },
    messageOf: (request, channel) => world.publicMessage(channel, request.parameters.message ?? ""),
    shown(message) {
      const repliedTo = world.messages.get(message.replyTo ?? "") ?? null;
      return messagePayload(message, repliedTo, seesContent(message, repliedTo, intents(), world.bot));
    },
  };
}
