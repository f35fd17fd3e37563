import { changeSettings, configCommand } from "../../src/command/config-command.ts";
import { defineCommand } from "../../src/command/define-command.ts";

// A chosen channel that was deleted can't be picked any more, so this is the way back out.
export const configEverywhere = defineCommand({
  ...configCommand,
  name: "config everywhere",
  description: (words) => words.commands.config.everywhere,
  run: (_input, context) => changeSettings(context, { channels: [] }),
});
