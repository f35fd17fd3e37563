import { articleOption, chosenArticle } from "../src/command/article-option.ts";
import { asked } from "../src/command/asked.ts";
import { privateOption } from "../src/command/common-options.ts";
import { defineCommand } from "../src/command/define-command.ts";
import { noteGap } from "../src/command/note-gap.ts";
import { presentAnswer } from "../src/reply/present-answer.ts";
import { presentSummary } from "../src/reply/present-summary.ts";

export const ask = defineCommand({
  name: "ask",
  description: (words) => words.commands.ask,
  options: {
    question: { type: "text", description: (words) => words.options.question, required: true, maxLength: 1000 },
    article: articleOption,
    private: privateOption,
  },
  async run({ question, article, private: isPrivate }, context) {
    const { newsroom, place, invoker, words } = context;
    const library = await newsroom.libraryOf(place.guildId, invoker.userId);
    const articleId = chosenArticle(article);
    const { result, sources } = await newsroom.ask(library, { question, articleId });
    if (result.kind === "aside" && result.about === "summary") {
      const { focus } = result;
      const summary = await newsroom.summarise(library, { style: "standard", focus, articleId });
      const again = asked("summary", { focus, article }, isPrivate ?? false, context);
      return presentSummary(summary.result, summary.sources, again, words);
    }
    await noteGap(question, isPrivate, result, context);
    return presentAnswer(
      question,
      result,
      sources,
      asked("ask", { question, article }, isPrivate ?? false, context),
      words,
    );
  },
});
