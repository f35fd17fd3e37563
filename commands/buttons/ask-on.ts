import { askStory } from "../../src/command/ask-story.ts";
import { carried, privateOption } from "../../src/command/common-options.ts";
import { defineCommand } from "../../src/command/define-command.ts";
import { userId } from "../../src/domain/ids.ts";

// What the follow-up's form invokes: `of` is who asked for the answer under which it was opened.
export const askOn = defineCommand({
  name: "ask-on",
  surface: "button",
  description: (words) => words.commands.followUp,
  switchable: false,
  partOf: "ask",
  options: { question: { ...carried, maxLength: 1000 }, of: carried, private: privateOption },
  run: ({ question, of, private: isPrivate }, context) =>
    askStory(
      { question, article: null, private: isPrivate ?? false, follows: { kind: "answer", of: userId(of) } },
      context,
    ),
});
