import { defineCommand } from "../../src/command/define-command.ts";
import { presentPersonalData } from "../../src/reply/present-personal-data.ts";

export const showMine = defineCommand({
  name: "show-mine",
  surface: "button",
  description: (words) => words.commands.showMine,
  switchable: false,
  everywhere: true,
  private: true,
  run: async (_input, { newsroom, words, invoker }) =>
    presentPersonalData(words.privacy.mine, await newsroom.personalData(invoker.userId), words),
});
