import { ApplicationIntegrationType, type BaseInteraction, MessageFlags, PermissionFlagsBits } from "discord.js";
import type { Invoker, Place, TargetMessage } from "../command/context.ts";
import { channelId, guildId, userId } from "../domain/ids.ts";

/**
 * Where an interaction happens. On a server that hasn't installed the bot, whoever brought it along is as if in a direct
 * message: the server's settings and stories aren't touched.
 */
export function placeOf(interaction: BaseInteraction): Place {
  const { channel } = interaction;
  return {
    guildId: isOnServer(interaction) && interaction.guildId !== null ? guildId(interaction.guildId) : null,
    channelId: channelId(interaction.channelId ?? ""),
    parentId: channel?.isThread() && channel.parentId !== null ? channelId(channel.parentId) : null,
  };
}

/** Who invokes; the permissions are those that Discord sends along, which hold for servers that aren't cached too. */
export function invokerOf(interaction: BaseInteraction): Invoker {
  const permissions = isOnServer(interaction) ? interaction.memberPermissions : null;
  return {
    userId: userId(interaction.user.id),
    managesGuild: permissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    managesMessages: permissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
  };
}

/** A message as discord.js has it, or as Discord sent it where the server isn't cached. */
export interface SomeMessage {
  readonly id: string;
  readonly content: string;
  readonly flags?: number | { readonly bitfield: number } | null;
}

export const targetOf = (message: SomeMessage): TargetMessage => ({
  id: message.id,
  content: message.content,
  private: hasFlag(message, MessageFlags.Ephemeral),
});

export function hasFlag({ flags }: SomeMessage, flag: MessageFlags): boolean {
  const bits = typeof flags === "number" ? flags : (flags?.bitfield ?? 0);
  return (bits & flag) !== 0;
}

function isOnServer({ guildId, authorizingIntegrationOwners: owners }: BaseInteraction): boolean {
  if (guildId === null) return false;
  const byUserAlone =
    owners?.[ApplicationIntegrationType.UserInstall] !== undefined &&
    owners[ApplicationIntegrationType.GuildInstall] === undefined;
  return !byUserAlone;
}
