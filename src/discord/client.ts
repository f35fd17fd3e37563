import { Client, DefaultRestOptions, GatewayIntentBits, Options, Partials, type RESTOptions } from "discord.js";

/** Where Discord's REST interface is, without the version. */
export interface ClientWish {
  readonly apiUrl: string;
  /** Whether to ask for the words of every message (a privileged intent), for channels where no mention is needed. */
  readonly messageContent: boolean;
}

/**
 * A client that asks for no more than the bot needs, keeps little, and can't ping anybody. `refused` is called where
 * Discord doesn't take the bot's token (any more).
 */
export function createClient({ apiUrl, messageContent }: ClientWish, refused: () => void): Client {
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
    rest: { api: apiUrl, version: "10", makeRequest: noticeRefusal(refused) },
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
      // Everybody who ever wrote would stay; the bot itself has to, since its permissions are looked up.
      UserManager: { maxSize: keptPeople, keepOverLimit: isMe },
      GuildMemberManager: { maxSize: keptPeople, keepOverLimit: isMe },
    }),
  });
}

/** How many people are kept in mind, and how many members of each server. */
const keptPeople = 500;

const isMe = ({ id, client }: { readonly id: string; readonly client: Client }): boolean => id === client.user?.id;

// Listening to discord.js's own event for responses would copy each of them, which takes longer than an answer.
const noticeRefusal =
  (refused: () => void): RESTOptions["makeRequest"] =>
  async (url, init) => {
    const response = await DefaultRestOptions.makeRequest(url, init);
    // An interaction that is too old answers 401 as well, for its own token and not for ours.
    if (response.status === 401 && !/\/v\d+\/(?:webhooks|interactions)\//.test(url)) refused();
    return response;
  };
