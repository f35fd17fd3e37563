import { configCommand, guildOf } from "../../src/command/config-command.ts";
import { defineCommand } from "../../src/command/define-command.ts";
import { presentSettings } from "../../src/reply/present-settings.ts";

export const configShow = defineCommand({
  ...configCommand,
  name: "config show",
  description: (words) => words.commands.config.show,
  async run(_input, context) {
    const { newsroom, words } = context;
    return presentSettings(await newsroom.settings(guildOf(context)), newsroom.hasModel, false, words);
  },
});
