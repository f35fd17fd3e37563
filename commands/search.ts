import { articleOption, chosenArticle } from "../src/command/article-option.ts";
import { asked } from "../src/command/asked.ts";
import { privateOption } from "../src/command/common-options.ts";
import { defineCommand } from "../src/command/define-command.ts";
import { presentSearch } from "../src/reply/present-search.ts";

/** How many places a search shows at most. */
const hitLimit = 5;

export const search = defineCommand({
  name: "search",
  description: (words) => words.commands.search,
  options: {
    words: { type: "text", description: (words) => words.options.words, required: true, maxLength: 1000 },
    article: articleOption,
    private: privateOption,
  },
  async run({ words: typed, article, private: isPrivate }, context) {
    const { newsroom, place, invoker, words } = context;
    const library = await newsroom.libraryOf(place.guildId, invoker.userId);
    const wish = { words: typed, articleId: chosenArticle(article), limit: hitLimit };
    const { result, sources } = await newsroom.search(library, wish);
    const again = asked("search", { words: typed, article }, isPrivate ?? false, context);
    return presentSearch(typed, result, sources, again, words);
  },
});
