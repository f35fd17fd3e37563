import type { Newsroom } from "../app/newsroom.ts";
import type { ChannelId, GuildId, UserId } from "../domain/ids.ts";
import type { Words } from "../words/words.ts";

/** Who invokes a command. Adapters supply the facts; `app/access` draws the conclusions. */
export interface Invoker {
  readonly userId: UserId;
  /** Holds Discord's Manage Server here (always false outside servers, true in the terminal). */
  readonly managesGuild: boolean;
  /** Holds Manage Messages here. */
  readonly managesMessages: boolean;
}

/** Where a command is invoked. */
export interface Place {
  /** Null in DMs and in the terminal. */
  readonly guildId: GuildId | null;
  readonly channelId: ChannelId;
  /** The channel that a thread belongs to. */
  readonly parentId?: ChannelId | null;
}

/** How plain words were meant for the bot: by mentioning it, as a reply, in person, or where no mention is needed. */
export type Manner = "mention" | "reply" | "direct" | "open";

/** The message whose button was pressed, or on which a message-menu command was used. */
export interface TargetMessage {
  readonly id: string;
  readonly content: string;
  /** Whether only the invoker sees it. */
  readonly private: boolean;
}

/** What help shows of a command. */
export interface CommandSummary {
  readonly name: string;
  readonly surface: "slash" | "message";
  readonly description: string;
}

export interface CommandContext {
  readonly newsroom: Newsroom;
  readonly words: Words;
  readonly invoker: Invoker;
  readonly place: Place;
  readonly message: TargetMessage | null;
  /** Left out where it wasn't asked in plain words but by a command. */
  readonly manner?: Manner;
  /** The commands that this person may use here, for help. */
  readonly available: readonly CommandSummary[];
  /** Milliseconds since the epoch when it was invoked. */
  readonly now: number;
}
