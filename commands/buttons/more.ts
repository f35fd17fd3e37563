import { chosenArticle } from "../../src/command/article-option.ts";
import { carried, carriedOptional } from "../../src/command/common-options.ts";
import { defineCommand } from "../../src/command/define-command.ts";
import { pageInPlace } from "../../src/command/paging.ts";
import { presentMore } from "../../src/reply/present-more.ts";

export const more = defineCommand({
  name: "more",
  surface: "button",
  description: (words) => words.commands.more,
  switchable: false,
  partOf: "ask",
  private: true,
  options: {
    question: carried,
    article: carriedOptional,
    page: { type: "number", description: carried.description, required: true, min: 1, max: 100 },
    by: carried,
  },
  effect: pageInPlace,
  async run({ question, article, page }, { newsroom, words, place, invoker, now }) {
    const library = await newsroom.libraryOf(place.guildId, invoker.userId);
    const { result, sources } = await newsroom.more(
      library,
      invoker.userId,
      { question, articleId: chosenArticle(article), page },
      now,
    );
    // A private copy belongs to whoever pressed, so its pages turn in place.
    return presentMore({ question, article, page, by: invoker.userId }, result, sources, words);
  },
});
