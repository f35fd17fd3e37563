import type { Announcer } from "../gateway/announcer.ts";
import type { Interaction, Interactions, InteractionType } from "../interactions/interactions.ts";
import type { JsonObject } from "../json.ts";
import { messagePayload } from "../world/message-payload.ts";
import type { Message } from "../world/messages.ts";
import { type Channel, channelPayload, memberPayload } from "../world/places.ts";
import { type User, userPayload } from "../world/users.ts";
import type { World } from "../world/world.ts";

export interface Invocation {
  readonly user: User;
  readonly channel: Channel;
  readonly type: InteractionType;
  readonly data: JsonObject;
  readonly source?: Message | null;
  readonly answerType?: number;
}

/** Sends an interaction to the bot, as Discord does when a person uses a command, a component or a form. */
export function createInvoke(
  world: World,
  interactions: Interactions,
  announcer: Announcer,
): (invocation: Invocation) => Interaction {
  return ({ user, channel, type, data, source = null, answerType = 0 }) => {
    if (channel.guild && !channel.guild.members.has(user.id)) world.join(channel.guild, user);
    const interaction = interactions.create({ user, channel, type, source, answerType });
    const repliedTo = source?.replyTo ? (world.messages.get(source.replyTo) ?? null) : null;
    announcer.interactionCreated({
      id: interaction.id,
      application_id: world.bot.id,
      token: interaction.token,
      type,
      version: 1,
      data,
      locale: user.locale,
      entitlements: [],
      attachment_size_limit: 10 * 1024 * 1024,
      app_permissions: channel.botPermissions.toString(),
      channel_id: channel.id,
      channel: channelPayload(channel, world.bot),
      ...personAndPlace(user, channel),
      ...(source ? { message: messagePayload(source, repliedTo) } : {}),
    });
    return interaction;
  };
}

function personAndPlace(user: User, { guild }: Channel): object {
  if (!guild) return { user: userPayload(user), context: 1, authorizing_integration_owners: { 0: "0" } };
  const permissions = (guild.members.get(user.id)?.permissions ?? 0n).toString();
  return {
    context: 0,
    authorizing_integration_owners: { 0: guild.id },
    guild_id: guild.id,
    guild: { id: guild.id, locale: "en-US", features: [] },
    guild_locale: "en-US",
    member: { ...memberPayload(), user: userPayload(user), permissions },
  };
}
