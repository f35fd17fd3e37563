import { defineCommand } from "../../src/command/define-command.ts";
import { presentPersonalData } from "../../src/reply/present-personal-data.ts";

export const deleteMine = defineCommand({
  name: "delete-mine",
  surface: "button",
  description: (words) => words.commands.deleteMine,
  switchable: false,
  everywhere: true,
  private: true,
  run: async (_input, { newsroom, words, invoker }) =>
    presentPersonalData(words.privacy.deleted, await newsroom.forgetPerson(invoker.userId), words),
});
