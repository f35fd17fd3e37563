import { questionLimit } from "../../src/app/input.ts";
import { asked } from "../../src/command/asked.ts";
import { defineCommand } from "../../src/command/define-command.ts";
import { messageText } from "../../src/command/message-text.ts";
import { presentSearch } from "../../src/reply/present-search.ts";

/** How many places are shown at most. */
const hitLimit = 5;

export const findInTheStory = defineCommand({
  name: "Find in the story",
  surface: "message",
  description: (words) => words.commands.findInStory,
  private: true,
  async run(_input, context) {
    const { newsroom, place, invoker, words } = context;
    const typed = messageText(context).slice(0, questionLimit);
    const library = await newsroom.libraryOf(place.guildId, invoker.userId);
    const { result, sources } = await newsroom.search(library, { words: typed, articleId: null, limit: hitLimit });
    return presentSearch(typed, result, sources, asked("search", { words: typed }, true, context), words);
  },
});
