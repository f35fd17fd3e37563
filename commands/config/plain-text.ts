import { onOption } from "../../src/command/common-options.ts";
import { changeSettings, configCommand } from "../../src/command/config-command.ts";
import { defineCommand } from "../../src/command/define-command.ts";

export const configPlainText = defineCommand({
  ...configCommand,
  name: "config plain-text",
  description: (words) => words.commands.config.plainText,
  options: { on: onOption },
  run: ({ on }, context) => changeSettings(context, { plainText: on }),
});
