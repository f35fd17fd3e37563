import { carried } from "../../src/command/common-options.ts";
import { defineCommand } from "../../src/command/define-command.ts";

export const feedback = defineCommand({
  name: "feedback",
  surface: "button",
  description: (words) => words.commands.feedback,
  switchable: false,
  private: true,
  options: {
    of: carried,
    helpful: { type: "flag", description: carried.description, required: true },
  },
  async run({ of, helpful }, { newsroom, words, invoker, place, message, now }) {
    await newsroom.recordFeedback({
      messageId: message?.id ?? "",
      userId: invoker.userId,
      guildId: place.guildId,
      command: of,
      helpful,
      at: now,
    });
    return { blocks: [{ kind: "text", text: words.feedback.thanks }] };
  },
});
