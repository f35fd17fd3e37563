import { articleOption } from "../src/command/article-option.ts";
import { privateOption } from "../src/command/common-options.ts";
import { defineCommand } from "../src/command/define-command.ts";
import { quotesPage } from "../src/command/quotes-page.ts";
import { speakerSuggestions } from "../src/command/speaker-suggestions.ts";

export const quotes = defineCommand({
  name: "quotes",
  description: (words) => words.commands.quotes,
  options: {
    speaker: {
      type: "text",
      description: (words) => words.options.speaker,
      required: true,
      maxLength: 100,
      suggest: speakerSuggestions,
    },
    topic: { type: "text", description: (words) => words.options.topic, required: false, maxLength: 200 },
    "direct-only": { type: "flag", description: (words) => words.options.directOnly, required: false },
    article: articleOption,
    private: privateOption,
  },
  run: ({ speaker, topic, "direct-only": directOnly, article, private: isPrivate }, context) =>
    quotesPage(
      { speaker, topic, directOnly: directOnly ?? false, article, page: 1, private: isPrivate ?? false },
      context,
    ),
});
