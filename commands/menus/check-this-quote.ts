import { asked } from "../../src/command/asked.ts";
import { defineCommand } from "../../src/command/define-command.ts";
import { messageText } from "../../src/command/message-text.ts";
import { presentCheck } from "../../src/reply/present-check.ts";

export const checkThisQuote = defineCommand({
  name: "Check this quote",
  surface: "message",
  description: (words) => words.commands.checkQuote,
  private: true,
  async run(_input, context) {
    const { newsroom, place, invoker, words } = context;
    const quote = messageText(context);
    const library = await newsroom.libraryOf(place.guildId, invoker.userId);
    const { result, sources } = await newsroom.whoSaid(library, { quote, speaker: null, articleId: null });
    return presentCheck(quote, result, sources, asked("who-said", { quote }, true, context), words);
  },
});
