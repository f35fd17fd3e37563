import { onOption } from "../../src/command/common-options.ts";
import { changeSettings, configCommand } from "../../src/command/config-command.ts";
import { defineCommand } from "../../src/command/define-command.ts";

export const configKeepQuestions = defineCommand({
  ...configCommand,
  name: "config keep-questions",
  description: (words) => words.commands.config.keepQuestions,
  options: { on: onOption },
  run: ({ on }, context) => changeSettings(context, { keepsQuestions: on }),
});
