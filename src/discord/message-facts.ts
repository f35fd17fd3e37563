import { type Message, PermissionFlagsBits } from "discord.js";
import type { Invoker, Place } from "../command/context.ts";
import { channelId, guildId, userId } from "../domain/ids.ts";

/** Where a message stands. */
export function messagePlace(message: Message): Place {
  const parent = message.channel.isThread() ? message.channel.parentId : null;
  return {
    guildId: message.guildId === null ? null : guildId(message.guildId),
    channelId: channelId(message.channelId),
    parentId: parent === null ? null : channelId(parent),
  };
}

/** Who wrote it, and what they may do there. */
export function messageInvoker(message: Message): Invoker {
  const here = "guild" in message.channel ? message.member?.permissionsIn(message.channel) : undefined;
  return {
    userId: userId(message.author.id),
    managesGuild: here?.has(PermissionFlagsBits.ManageGuild) ?? false,
    managesMessages: here?.has(PermissionFlagsBits.ManageMessages) ?? false,
  };
}

/**
 * Whether the bot may write there, as far as is known: a request that Discord refuses counts towards a ban, so it is
 * better not made.
 */
export function mayAnswer({ channel, client }: Message): boolean {
  if (!("guild" in channel)) return true;
  const permissions = channel.permissionsFor(client.user);
  const send = channel.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  return permissions?.has([PermissionFlagsBits.ViewChannel, send]) ?? true;
}
