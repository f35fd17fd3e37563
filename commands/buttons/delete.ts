import { carried } from "../../src/command/common-options.ts";
import { defineCommand } from "../../src/command/define-command.ts";
import { UserError } from "../../src/domain/user-error.ts";

// `remove` takes the message away once this has agreed; refusing is telling.
export const deleteAnswer = defineCommand({
  name: "delete",
  surface: "button",
  description: (words) => words.commands.delete,
  switchable: false,
  everywhere: true,
  private: true,
  options: { by: carried },
  effect: "remove",
  async run({ by }, { invoker }) {
    if (by !== invoker.userId && !invoker.managesGuild && !invoker.managesMessages) {
      throw new UserError({ kind: "not-yours" });
    }
    return null;
  },
});
