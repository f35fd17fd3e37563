import { Client, GatewayIntentBits, Options, Partials } from "discord.js";

/** Where Discord's REST interface is, without the version. */
export interface ClientWish {
  readonly apiUrl: string;
  /** Whether to ask for the words of every message (a privileged intent), for channels where no mention is needed. */
  readonly messageContent: boolean;
}

/** A client that asks for no more than the bot needs, keeps little, and can't ping anybody. */
export function createClient({ apiUrl, messageContent }: ClientWish): Client {
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(messageContent ? [GatewayIntentBits.MessageContent] : []),
    ],
    // A direct message's channel isn't known before its first message.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: apiUrl, version: "10" },
    // As many connections as Discord recommends: one up to some thousand servers.
    shards: "auto",
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      GuildInviteManager: 0,
      VoiceStateManager: 0,
      ThreadMemberManager: 0,
    }),
  });
}
