import type { Changes } from "../changes.ts";
import type { Message } from "../world/messages.ts";
import type { Channel } from "../world/places.ts";
import type { Post } from "../world/post.ts";
import type { User } from "../world/users.ts";
import type { World } from "../world/world.ts";

/** What people write, and what the bot writes back. */
export interface Talk {
  /** A message in a channel; resolves with the bot's reply, or null where none came in the quiet period. */
  say(user: User, channel: Channel, text: string, wish?: SayWish): Promise<Message | null>;
  directMessage(user: User, text: string, wish?: SayWish): Promise<Message | null>;
  /** A message that nothing waits for. */
  write(user: User, channel: Channel, text: string, wish?: SayWish): Message;
  /** The bot's reply to a message, or null where none comes in so many milliseconds. */
  replyTo(message: Message, quiet?: number): Promise<Message | null>;
  /** What a webhook posts: an author that is no user of anything. */
  writeAsWebhook(channel: Channel, name: string, text: string): Message;
  /** A system message such as "… joined the server" (7). */
  writeAsSystem(user: User, channel: Channel, type: number): Message;
  deleteMessage(message: Message): void;
  /** Resolves once the message is gone. */
  untilGone(message: Message, within?: number): Promise<void>;
  /** The message as it stands now, or null where it is gone. */
  current(message: Message): Message | null;
}

export interface SayWish {
  readonly replyTo?: Message;
  /** Whether a reply pings its addressee, as it does unless people switch it off. */
  readonly pings?: boolean;
  /** Puts the bot's mention before the text. */
  readonly mention?: boolean;
  /** How long to wait for a reply, in milliseconds; while the bot is typing, it isn't quiet. */
  readonly quiet?: number;
}

const defaultQuiet = 5_000;

export interface TalkWish {
  readonly world: World;
  readonly post: Post;
  readonly changes: Changes;
  /** When the bot was last seen typing in a channel, in real milliseconds since the epoch. */
  readonly lastTyping: (channel: Channel) => number;
}

export function createTalk({ world, post, changes, lastTyping }: TalkWish): Talk {
  const { bot } = world;
  const write: Talk["write"] = (user, channel, text, { replyTo, pings = true, mention = false } = {}) => {
    if (channel.guild && !channel.guild.members.has(user.id)) world.join(channel.guild, user);
    const content = mention ? `<@${bot.id}> ${text}` : text;
    const mentions = [...world.users.values()].filter(
      ({ id }) => content.includes(`<@${id}>`) || (pings && replyTo?.author.id === id),
    );
    const type = replyTo ? 19 : 0;
    return post.publish({ channel, author: user, content, mentions, type, replyTo: replyTo?.id ?? null });
  };
  const replyTo: Talk["replyTo"] = async (message, quiet = defaultQuiet) => {
    const look = (): Message | null => {
      const found = [...world.messages.values()].find(
        ({ author, channel, replyTo: target, id, interaction }) =>
          author.id === bot.id &&
          channel.id === message.channel.id &&
          interaction === null &&
          (target === message.id || (target === null && BigInt(id) > BigInt(message.id))),
      );
      return found ?? null;
    };
    for (;;) {
      const since = Date.now();
      const found = await changes.until("a reply", look, quiet).catch(() => null);
      if (found || lastTyping(message.channel) < since) return found;
    }
  };
  const say: Talk["say"] = (user, channel, text, wish = {}) => replyTo(write(user, channel, text, wish), wish.quiet);
  return {
    say,
    directMessage: (user, text, wish) => say(user, world.directChannel(user), text, wish),
    write,
    replyTo,
    writeAsWebhook(channel, name, text) {
      const author = { ...world.addUser(name, { bot: true }) };
      return post.publish({ channel, author, content: text, mentions: [bot], webhookId: author.id });
    },
    writeAsSystem: (user, channel, type) => post.publish({ channel, author: user, type, mentions: [bot] }),
    deleteMessage(message) {
      post.remove(world.messages.get(message.id) ?? message);
    },
    async untilGone(message, within = defaultQuiet) {
      await changes.until(`message ${message.id} to go`, () => (world.messages.has(message.id) ? null : true), within);
    },
    current: (message) => world.messages.get(message.id) ?? null,
  };
}
