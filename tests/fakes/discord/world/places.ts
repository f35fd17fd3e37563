import { everyonesPermissions, permissionsOf } from "../permissions.ts";
import { type User, userPayload } from "./users.ts";

export const channelTypes = { text: 0, direct: 1, publicThread: 11 } as const;

export interface Guild {
  readonly id: string;
  readonly name: string;
  /** False where the application was invited for its commands alone: it then isn't told of the guild at all. */
  readonly hasBot: boolean;
  /** What each member may do, by user id. */
  readonly members: Map<string, { readonly user: User; readonly permissions: bigint }>;
}

export interface Channel {
  readonly id: string;
  readonly type: (typeof channelTypes)[keyof typeof channelTypes];
  readonly name: string;
  /** Null for direct messages. */
  readonly guild: Guild | null;
  readonly parentId: string | null;
  /** Who a direct-message channel is with; null in guilds. */
  readonly recipient: User | null;
  /** What the bot may do here. */
  readonly botPermissions: bigint;
}

/** A guild as GUILD_CREATE tells it to a bot without the members intent: only the bot among its members. */
export function guildPayload(guild: Guild, channels: readonly Channel[], bot: User): object {
  const botMember = guild.members.get(bot.id);
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    owner_id: "1",
    preferred_locale: "en-US",
    features: [],
    emojis: [],
    stickers: [],
    threads: [],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    unavailable: false,
    large: false,
    member_count: guild.members.size,
    joined_at: "2024-01-01T00:00:00.000Z",
    roles: [
      rolePayload(guild.id, "@everyone", permissionsOf(everyonesPermissions), 0),
      rolePayload(roleOfBot(guild), "bot", botMember?.permissions ?? 0n, 1),
    ],
    channels: channels.map((channel) => channelPayload(channel, bot)),
    members: botMember ? [{ user: userPayload(bot), ...memberPayload([roleOfBot(guild)]) }] : [],
  };
}

/** A channel as the API shows it; what the bot may not do there is denied to it by an overwrite. */
export function channelPayload(channel: Channel, bot: User): object {
  const common = { id: channel.id, type: channel.type, last_message_id: null, flags: 0 };
  if (channel.guild === null) {
    return { ...common, recipients: channel.recipient ? [userPayload(channel.recipient)] : [] };
  }
  const guildWide = channel.guild.members.get(bot.id)?.permissions ?? 0n;
  const denied = guildWide & ~channel.botPermissions;
  const inGuild = { ...common, guild_id: channel.guild.id, name: channel.name, parent_id: channel.parentId };
  if (channel.type === channelTypes.publicThread) {
    const metadata = {
      archived: false,
      locked: false,
      auto_archive_duration: 1440,
      archive_timestamp: "2024-01-01T00:00:00.000Z",
    };
    return {
      ...inGuild,
      owner_id: bot.id,
      message_count: 0,
      member_count: 1,
      rate_limit_per_user: 0,
      thread_metadata: metadata,
    };
  }
  const overwrites = denied === 0n ? [] : [{ id: bot.id, type: 1, allow: "0", deny: denied.toString() }];
  return {
    ...inGuild,
    position: 0,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    permission_overwrites: overwrites,
  };
}

/** The parts of a member beside its user. */
export function memberPayload(roles: readonly string[] = []): object {
  return {
    roles,
    nick: null,
    avatar: null,
    joined_at: "2024-01-01T00:00:00.000Z",
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
  };
}

/** The managed role that an invited bot gets: its id follows from the guild's. */
function roleOfBot(guild: Guild): string {
  return (BigInt(guild.id) + 1n).toString();
}

function rolePayload(id: string, name: string, permissions: bigint, position: number): object {
  return {
    id,
    name,
    permissions: permissions.toString(),
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: name === "bot",
    mentionable: false,
    flags: 0,
  };
}
