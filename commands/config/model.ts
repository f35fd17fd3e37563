import { onOption } from "../../src/command/common-options.ts";
import { changeSettings, configCommand } from "../../src/command/config-command.ts";
import { defineCommand } from "../../src/command/define-command.ts";

export const configModel = defineCommand({
  ...configCommand,
  name: "config model",
  description: (words) => words.commands.config.model,
  options: { on: onOption },
  run: ({ on }, context) => changeSettings(context, { usesModel: on }),
});
