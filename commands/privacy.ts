import { defineCommand } from "../src/command/define-command.ts";

export const privacy = defineCommand({
  name: "privacy",
  description: (words) => words.commands.privacy,
  switchable: false,
  everywhere: true,
  private: true,
  run: async (_input, { words }) => ({
    blocks: [
      { kind: "heading", text: words.privacy.title },
      { kind: "list", items: words.privacy.lines },
      {
        kind: "actions",
        actions: [
          { kind: "button", label: words.buttons.showMine, style: "secondary", command: "show-mine", input: {} },
          { kind: "button", label: words.buttons.deleteMine, style: "danger", command: "delete-mine", input: {} },
        ],
      },
    ],
  }),
});
