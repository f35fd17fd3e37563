import { commandName } from "./en-problem.ts";

/** What moderators read of a server's settings. */
export const config = {
  title: "Settings of this server",
  commandsOff: "Commands switched off",
  commandName,
  channels: "Channels in which I answer",
  freeText: "Mentions and replies",
  openChannels: "Channels in which no mention is needed",
  plainText: "Plain text",
  story: "Bundled story",
  keepQuestions: "Unanswered questions",
  kept: "counted, and their words kept for 30 days",
  counted: "only counted",
  model: "Language model",
  connects: "may connect excerpts",
  noModel: "none is set up by whoever runs the bot",
  none: "none",
  everywhere: "all",
  on: "on",
  off: "off",
  shown: "offered",
  hidden: "hidden",
  saved: "Saved.",
  openChannelIntent: "This needs the Message Content intent, which whoever runs the bot switches on.",
} as const;

/** What moderators read of unanswered questions. */
export const gaps = {
  title: "Unanswered in the last 30 days",
  none: "Nothing was left unanswered.",
  latest: "The latest",
  detail: (day: string, reason: string) => `${day} · ${reason}`,
  kept: "Words are kept for 30 days, without names. /config keep-questions switches that off and deletes them.",
  onlyCounted: "Questions are only counted here. /config keep-questions keeps their words, too.",
} as const;
