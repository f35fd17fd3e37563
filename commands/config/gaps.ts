import { configCommand, guildOf } from "../../src/command/config-command.ts";
import { defineCommand } from "../../src/command/define-command.ts";
import { presentGaps } from "../../src/reply/present-gaps.ts";

export const configGaps = defineCommand({
  ...configCommand,
  name: "config gaps",
  description: (words) => words.commands.config.gaps,
  async run(_input, context) {
    const { newsroom, words, now } = context;
    const guildId = guildOf(context);
    const { keepsQuestions } = await newsroom.settings(guildId);
    return presentGaps(await newsroom.gaps(guildId, now), keepsQuestions, words);
  },
});
