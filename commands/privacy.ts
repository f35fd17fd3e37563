import { defineCommand } from "../src/command/define-command.ts";

export const privacy = defineCommand({
  name: "privacy",
  description: (words) => words.commands.privacy,
  switchable: false,
  everywhere: true,
  private: true,
  async run(_input, { newsroom, place, words }) {
    const { keepsQuestions, usesModel } = await newsroom.settings(place.guildId);
    const here = keepsQuestions ? words.privacy.keptHere : words.privacy.countedHere;
    return {
      blocks: [
        { kind: "heading", text: words.privacy.title },
        { kind: "list", items: words.privacy.lines },
        ...(place.guildId === null ? [] : [{ kind: "text", text: here } as const]),
        ...(newsroom.hasModel && usesModel ? [{ kind: "text", text: words.privacy.model } as const] : []),
        {
          kind: "actions",
          actions: [
            { kind: "button", label: words.buttons.showMine, style: "secondary", command: "show-mine", input: {} },
            { kind: "button", label: words.buttons.deleteMine, style: "danger", command: "delete-mine", input: {} },
          ],
        },
      ],
    };
  },
});
