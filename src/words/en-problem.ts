import type { Problem } from "../domain/problem.ts";

/** What a person is told who met a limit or made a mistake, with what they can do. */
export function problem(found: Problem): string {
  switch (found.kind) {
    case "empty-question":
      return "There is no question in that. Ask in a few words, for example: How long did the call last?";
    case "empty-quote":
      return "There are no words in that. Paste the quote that you want to check.";
    case "too-long":
      return `That is ${found.length} characters long; up to ${found.limit} can be read at once. Shorten it and try again.`;
    case "unknown-article":
      return `There is no story called “${found.name}” here. Choose one from the list that opens while you type.`;
    case "unknown-speaker":
      return found.near.length > 0
        ? `Nobody called “${found.name}” is quoted here. Those who are: ${found.near.join(", ")}.`
        : `Nobody called “${found.name}” is quoted here.`;
    case "empty-library":
      return "There is no story here to ask. A moderator can offer the bundled one with /config story.";
    case "expired-button":
      return "This button is too old and its question is forgotten. Ask again to get fresh ones.";
    case "fair-share":
      return `You have read a good part of this story here. To read on, open it at its publisher's, or come back in ${found.minutes} min.`;
    case "not-yours":
      return "Only who asked, or a moderator, can do this.";
    case "command-off":
      return `${commandName(found.command)} is switched off on this server. A moderator can switch it on with /config command.`;
    case "channel-off":
      return "I don't answer in this channel, but I do in those below. A moderator can change this with /config channel.";
    case "all-channels":
      return "I answer in every channel now. Choose those in which I should, with on: True; then I answer in no other.";
    case "free-text-off":
      return "I answer only commands on this server, such as /ask.";
    case "moderators-only":
      return "This is for moderators: it needs the permission Manage Server.";
    case "guild-only":
      return "This works only on a server.";
    case "cooldown":
      return `One question at a time, please: the next one in ${found.seconds} s.`;
    case "unknown-command":
      return `There is no command /${found.name}. /help shows those that there are.`;
    case "bad-option":
      return `“${found.value}” won't do for ${found.option}: it takes ${found.expected}.`;
    case "missing-option":
      return `/${found.command} needs ${found.option}. Add it and try again.`;
    case "no-message-text":
      return "There is no text in that message to look up.";
    case "store-read-only":
      return "This can't be saved now: the disk is full or can't be written to. Reading goes on; tell whoever runs the bot.";
  }
}

/** Commands that are typed are lower case; the others stand in a message's menu as they are. */
export function commandName(name: string): string {
  return name === name.toLowerCase() ? `/${name}` : `“${name}”`;
}
