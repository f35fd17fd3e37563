import { chosenArticle } from "../../src/command/article-option.ts";
import { asked } from "../../src/command/asked.ts";
import { carried, carriedOptional } from "../../src/command/common-options.ts";
import { defineCommand } from "../../src/command/define-command.ts";
import { isForPresserAlone, pageInPlace } from "../../src/command/paging.ts";
import { presentAnswer } from "../../src/reply/present-answer.ts";

// “Back to the answer”: the same question gives the same answer, so it is asked again rather than kept.
export const answer = defineCommand({
  name: "answer",
  surface: "button",
  description: (words) => words.buttons.backToAnswer,
  switchable: false,
  partOf: "ask",
  private: true,
  options: { question: carried, article: carriedOptional, by: carried },
  effect: pageInPlace,
  async run({ question, article, by }, context) {
    const { newsroom, words, place, invoker } = context;
    const library = await newsroom.libraryOf(place.guildId, invoker.userId);
    const { result, sources } = await newsroom.ask(library, { question, articleId: chosenArticle(article) });
    const isPrivate = isForPresserAlone({ by }, context);
    return presentAnswer(question, result, sources, asked("ask", { question, article }, isPrivate, context), words);
  },
});
