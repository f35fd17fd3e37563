import { articleOption, chosenArticle } from "../src/command/article-option.ts";
import { asked } from "../src/command/asked.ts";
import { privateOption } from "../src/command/common-options.ts";
import { followsOf } from "../src/command/conversation.ts";
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
  async run({ question: typed, article, private: isPrivate }, context) {
    const { newsroom, place, invoker, words, now } = context;
    const library = await newsroom.libraryOf(place.guildId, invoker.userId);
    const articleId = chosenArticle(article);
    const wish = {
      question: typed,
      articleId,
      channelId: place.channelId,
      askedBy: invoker.userId,
      private: isPrivate ?? false,
      follows: followsOf(isPrivate, context),
    };
    const { result, sources } = await newsroom.converse(library, wish, now);
    const { answer, question, about } = result;
    if (answer.kind === "aside" && answer.about === "summary") {
      const { focus } = answer;
      const summary = await newsroom.summarise(library, { style: "standard", focus, articleId });
      const again = asked("summary", { focus, article }, isPrivate ?? false, context);
      return presentSummary(summary.result, summary.sources, again, words);
    }
    await noteGap(question, isPrivate, answer, context);
    const heading = about === null ? typed : words.answer.understood(typed, about);
    const again = asked("ask", { question, article }, isPrivate ?? false, context);
    return presentAnswer(heading, answer, sources, again, words);
  },
});
