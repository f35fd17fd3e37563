import { articleOption } from "../src/command/article-option.ts";
import { type AskInput, askStory } from "../src/command/ask-story.ts";
import { privateOption } from "../src/command/common-options.ts";
import { defineCommand } from "../src/command/define-command.ts";

export const ask = defineCommand({
  name: "ask",
  description: (words) => words.commands.ask,
  options: {
    question: { type: "text", description: (words) => words.options.question, required: true, maxLength: 1000 },
    article: articleOption,
    private: privateOption,
  },
  async run({ question, article, private: isPrivate }, context) {
    // “Share” asks again, in public, what was understood already.
    const isShared = context.message !== null && isPrivate === false;
    const follows: AskInput["follows"] =
      context.manner === "reply" ? { kind: "answer", of: null } : { kind: isShared ? "nothing" : "soon" };
    return askStory({ question, article, private: isPrivate ?? false, follows }, context);
  },
});
