import { defineCommand } from "../../src/command/define-command.ts";

export const followUp = defineCommand({
  name: "follow-up",
  surface: "button",
  description: (words) => words.commands.followUp,
  switchable: false,
  partOf: "ask",
  options: { private: { type: "flag", description: (words) => words.options.private, required: false } },
  effect: "form",
  run: async ({ private: isPrivate }, { words }) => ({
    title: words.followUp.title,
    command: "ask",
    input: isPrivate ? { private: "true" } : {},
    fields: [
      {
        option: "question",
        label: words.followUp.label,
        placeholder: words.followUp.placeholder,
        long: false,
        maxLength: 1000,
      },
    ],
  }),
});
