import { onOption } from "../../src/command/common-options.ts";
import { changeSettings, configCommand } from "../../src/command/config-command.ts";
import { defineCommand } from "../../src/command/define-command.ts";

export const configFreeText = defineCommand({
  ...configCommand,
  name: "config free-text",
  description: (words) => words.commands.config.freeText,
  options: { on: onOption },
  run: ({ on }, context) => changeSettings(context, { freeText: on }),
});
