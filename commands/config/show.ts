import { configCommand, guildOf } from "../../src/command/config-command.ts";
import { defineCommand } from "../../src/command/define-command.ts";
import { presentSettings } from "../../src/reply/present-settings.ts";

export const configShow = defineCommand({
  ...configCommand,
  name: "config show",
  description: (words) => words.commands.config.show,
  run: async (_input, context) =>
    presentSettings(await context.newsroom.settings(guildOf(context)), false, context.words),
});
