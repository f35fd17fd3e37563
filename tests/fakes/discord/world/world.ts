import type { Changes } from "../changes.ts";
import type { Clock } from "../clock.ts";
import { everyonesPermissions, type PermissionName, permissionsOf } from "../permissions.ts";
import { unknownChannel, unknownMessage } from "../refusal.ts";
import { createSnowflakes } from "../snowflakes.ts";
import { isEphemeral, type Message } from "./messages.ts";
import { type Channel, channelTypes, type Guild } from "./places.ts";
import { makeUser, type User, type UserWish } from "./users.ts";

/** Who and what there is: the state behind gateway and REST alike. */
export interface World {
  readonly bot: User;
  readonly guilds: ReadonlyMap<string, Guild>;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly users: ReadonlyMap<string, User>;
  /** Every message that stands, in the order in which they were sent. */
  readonly messages: ReadonlyMap<string, Message>;
  newId(): string;
  addUser(name: string, wish?: UserWish): User;
  addGuild(name: string, wish?: GuildWish): Guild;
  addChannel(guild: Guild, name: string, wish?: ChannelWish): Channel;
  addThread(parent: Channel, name: string, id?: string): Channel;
  /** The channel of direct messages with a user, opened where there is none yet. */
  directChannel(user: User): Channel;
  join(guild: Guild, user: User, permissions?: readonly PermissionName[]): void;
  put(message: Message): void;
  remove(message: Message): void;
  /** @throws Refusal 10003 */
  channel(id: string): Channel;
  /** @throws Refusal 10008 where it isn't in that channel or only one person sees it. */
  publicMessage(channel: Channel, id: string): Message;
}

export interface GuildWish {
  readonly hasBot?: boolean;
  readonly botMay?: readonly PermissionName[];
}

export interface ChannelWish {
  readonly botMay?: readonly PermissionName[];
}

export function createWorld(clock: Clock, changes: Changes): World {
  const newId = createSnowflakes(clock);
  const guilds = new Map<string, Guild>();
  const channels = new Map<string, Channel>();
  const users = new Map<string, User>();
  const messages = new Map<string, Message>();
  const bot = makeUser(newId(), "verbatim", { bot: true });
  users.set(bot.id, bot);
  const keepChannel = (channel: Channel): Channel => {
    channels.set(channel.id, channel);
    return channel;
  };
  return {
    bot,
    guilds,
    channels,
    users,
    messages,
    newId,
    addUser(name, wish) {
      const user = makeUser(newId(), name, wish);
      users.set(user.id, user);
      return user;
    },
    addGuild(name, { hasBot = true, botMay = everyonesPermissions } = {}) {
      const guild: Guild = { id: newId(), name, hasBot, members: new Map() };
      // The bot's role takes the next id, so nothing else may.
      newId();
      guilds.set(guild.id, guild);
      if (hasBot) guild.members.set(bot.id, { user: bot, permissions: permissionsOf(botMay) });
      return guild;
    },
    addChannel(guild, name, wish = {}) {
      const guildWide = guild.members.get(bot.id)?.permissions ?? 0n;
      const botPermissions = wish.botMay ? permissionsOf(wish.botMay) : guildWide;
      const { text: type } = channelTypes;
      return keepChannel({ id: newId(), type, name, guild, parentId: null, recipient: null, botPermissions });
    },
    addThread(parent, name, id = newId()) {
      const { botPermissions, guild } = parent;
      const { publicThread: type } = channelTypes;
      return keepChannel({ id, type, name, guild, parentId: parent.id, recipient: null, botPermissions });
    },
    directChannel(user) {
      for (const channel of channels.values()) if (channel.recipient?.id === user.id) return channel;
      const botPermissions = permissionsOf(everyonesPermissions);
      const { direct: type } = channelTypes;
      return keepChannel({ id: newId(), type, name: "", guild: null, parentId: null, recipient: user, botPermissions });
    },
    join(guild, user, permissions = everyonesPermissions) {
      guild.members.set(user.id, { user, permissions: permissionsOf([...everyonesPermissions, ...permissions]) });
    },
    put(message) {
      messages.set(message.id, message);
      changes.notify();
    },
    remove(message) {
      messages.delete(message.id);
      changes.notify();
    },
    channel(id) {
      const channel = channels.get(id);
      if (!channel) throw unknownChannel();
      return channel;
    },
    publicMessage(channel, id) {
      const message = messages.get(id);
      if (!message || message.channel.id !== channel.id || isEphemeral(message)) throw unknownMessage();
      return message;
    },
  };
}
