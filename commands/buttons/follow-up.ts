import { carried, privateOption } from "../../src/command/common-options.ts";
import { defineCommand } from "../../src/command/define-command.ts";

export const followUp = defineCommand({
  name: "follow-up",
  surface: "button",
  description: (words) => words.commands.followUp,
  switchable: false,
  partOf: "ask",
  options: { by: carried, private: privateOption },
  effect: "form",
  run: async ({ by, private: isPrivate }, { words }) => ({
    title: words.followUp.title,
    command: "ask-on",
    input: { of: by, ...(isPrivate ? { private: "true" } : {}) },
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
