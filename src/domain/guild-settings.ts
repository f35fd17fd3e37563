import type { ChannelId } from "./ids.ts";

/** A server's preferences. */
export interface GuildSettings {
  /** Names of commands that are switched off here. */
  readonly disabledCommands: readonly string[];
  /** Where the bot answers; empty means everywhere. */
  readonly channels: readonly ChannelId[];
  /** Whether mentions and replies are answered. */
  readonly freeText: boolean;
  /** Channels in which every message is taken as a question, with no mention (needs the Message Content intent). */
  readonly openChannels: readonly ChannelId[];
  /** Plain text in place of components, for screen readers. */
  readonly plainText: boolean;
  /** Whether the bundled story can be asked here. */
  readonly includesBundled: boolean;
  /** Whether the words of unanswered questions are kept for moderators, and not only counted. */
  readonly keepsQuestions: boolean;
  /** Whether a language model may connect excerpts here, where whoever runs the bot has set one up. */
  readonly usesModel: boolean;
}

export const defaultGuildSettings: GuildSettings = {
  disabledCommands: [],
  channels: [],
  freeText: true,
  openChannels: [],
  plainText: false,
  includesBundled: true,
  keepsQuestions: false,
  usesModel: true,
};
