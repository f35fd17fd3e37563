import { onOption } from "../../src/command/common-options.ts";
import { changeSettings, configCommand } from "../../src/command/config-command.ts";
import { defineCommand } from "../../src/command/define-command.ts";

export const configStory = defineCommand({
  ...configCommand,
  name: "config story",
  description: (words) => words.commands.config.story,
  options: { on: onOption },
  run: ({ on }, context) => changeSettings(context, { includesBundled: on }),
});
