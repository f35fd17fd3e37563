import { may } from "../permissions.ts";
import { messagePayload } from "../world/message-payload.ts";
import { isEphemeral, type Message } from "../world/messages.ts";
import {
  type Channel,
  channelPayload,
  channelTypes,
  type Guild,
  guildPayload,
  memberPayload,
} from "../world/places.ts";
import { type User, userPayload } from "../world/users.ts";
import type { World } from "../world/world.ts";
import type { Gateway } from "./gateway.ts";
import { intentBits } from "./intents.ts";
import { seesContent } from "./message-content.ts";
import type { Session } from "./sessions.ts";

/** Tells the sessions what happens, each what its intents and the bot's permissions let it see. */
export interface Announcer {
  /** READY, then the guilds. */
  greet(session: Session, resumeUrl: string, applicationFlags: number): void;
  guildCreated(guild: Guild): void;
  channelCreated(channel: Channel): void;
  messageCreated(message: Message): void;
  messageUpdated(message: Message): void;
  messageDeleted(message: Message): void;
  reactionAdded(message: Message, user: User, emoji: string): void;
  interactionCreated(payload: object): void;
}

export function createAnnouncer(world: World, gateway: Gateway): Announcer {
  const { bot } = world;
  const guildData = (guild: Guild): object =>
    guildPayload(
      guild,
      [...world.channels.values()].filter((channel) => channel.guild === guild),
      bot,
    );

  const whereSeen = (
    channel: Channel,
    guildIntent: number,
    directIntent: number,
    type: string,
    dataFor: (session: Session) => object,
  ): void => {
    if (channel.guild && (!channel.guild.hasBot || !may(channel.botPermissions, "ViewChannel"))) return;
    const intent = channel.guild ? guildIntent : directIntent;
    gateway.dispatch(type, (session) => ((session.intents & intent) === 0 ? null : dataFor(session)));
  };

  const messageEvent = (type: string, message: Message): void => {
    if (isEphemeral(message)) return;
    const repliedTo = message.replyTo === null ? null : (world.messages.get(message.replyTo) ?? null);
    whereSeen(message.channel, intentBits.GuildMessages, intentBits.DirectMessages, type, (session) => ({
      ...messagePayload(message, repliedTo, seesContent(message, repliedTo, session.intents, bot)),
      ...placeOf(message),
    }));
  };

  return {
    greet(session, resumeUrl, applicationFlags) {
      const guilds = [...world.guilds.values()].filter((guild) => guild.hasBot);
      session.dispatch("READY", {
        v: 10,
        user: { ...userPayload(bot), verified: true, mfa_enabled: false, email: null, flags: 0 },
        guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
        session_id: session.id,
        resume_gateway_url: resumeUrl,
        application: { id: bot.id, flags: applicationFlags },
      });
      if ((session.intents & intentBits.Guilds) === 0) return;
      for (const guild of guilds) session.dispatch("GUILD_CREATE", guildData(guild));
    },
    guildCreated(guild) {
      if (!guild.hasBot) return;
      gateway.dispatch("GUILD_CREATE", ({ intents }) =>
        (intents & intentBits.Guilds) === 0 ? null : guildData(guild),
      );
    },
    channelCreated(channel) {
      const type = channel.type === channelTypes.publicThread ? "THREAD_CREATE" : "CHANNEL_CREATE";
      whereSeen(channel, intentBits.Guilds, intentBits.DirectMessages, type, () => channelPayload(channel, bot));
    },
    messageCreated: (message) => messageEvent("MESSAGE_CREATE", message),
    messageUpdated: (message) => messageEvent("MESSAGE_UPDATE", message),
    messageDeleted(message) {
      if (isEphemeral(message)) return;
      const data = { id: message.id, channel_id: message.channel.id, ...guildIdOf(message.channel) };
      whereSeen(message.channel, intentBits.GuildMessages, intentBits.DirectMessages, "MESSAGE_DELETE", () => data);
    },
    reactionAdded(message, user, emoji) {
      const data = {
        user_id: user.id,
        channel_id: message.channel.id,
        message_id: message.id,
        message_author_id: message.author.id,
        emoji: { id: null, name: emoji },
        burst: false,
        type: 0,
        ...guildIdOf(message.channel),
      };
      const { GuildMessageReactions, DirectMessageReactions } = intentBits;
      whereSeen(message.channel, GuildMessageReactions, DirectMessageReactions, "MESSAGE_REACTION_ADD", () => data);
    },
    // Interactions need no intent.
    interactionCreated(payload) {
      gateway.dispatch("INTERACTION_CREATE", () => payload);
    },
  };
}

function guildIdOf(channel: Channel): object {
  return channel.guild ? { guild_id: channel.guild.id } : {};
}

/** Gateway messages tell guild and member beside what the message itself is. */
function placeOf(message: Message): object {
  const { guild, type } = message.channel;
  if (!guild) return { channel_type: type };
  const member = message.webhookId === null ? { member: memberPayload() } : {};
  return { guild_id: guild.id, channel_type: type, ...member };
}
