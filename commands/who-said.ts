import { articleOption, chosenArticle } from "../src/command/article-option.ts";
import { asked } from "../src/command/asked.ts";
import { privateOption } from "../src/command/common-options.ts";
import { defineCommand } from "../src/command/define-command.ts";
import { speakerSuggestions } from "../src/command/speaker-suggestions.ts";
import { presentCheck } from "../src/reply/present-check.ts";

export const whoSaid = defineCommand({
  name: "who-said",
  description: (words) => words.commands.whoSaid,
  options: {
    quote: { type: "text", description: (words) => words.options.quote, required: true, maxLength: 4000 },
    speaker: {
      type: "text",
      description: (words) => words.options.claimedSpeaker,
      required: false,
      maxLength: 100,
      suggest: speakerSuggestions,
    },
    article: articleOption,
    private: privateOption,
  },
  async run({ quote, speaker, article, private: isPrivate }, context) {
    const { newsroom, place, invoker, words } = context;
    const library = await newsroom.libraryOf(place.guildId, invoker.userId);
    const { result, sources } = await newsroom.whoSaid(library, { quote, speaker, articleId: chosenArticle(article) });
    const again = asked("who-said", { quote, speaker, article }, isPrivate ?? false, context);
    return presentCheck(quote, result, sources, again, words);
  },
});
