import { defineCommand } from "../src/command/define-command.ts";

/** How many stories help lists at most. */
const storyLimit = 10;

export const help = defineCommand({
  name: "help",
  description: (words) => words.commands.help,
  switchable: false,
  private: true,
  async run(_input, { newsroom, words, place, invoker, available }) {
    const library = await newsroom.libraryOf(place.guildId, invoker.userId);
    const { freeText } = await newsroom.settings(place.guildId);
    const stories = await newsroom.articles(library, "", storyLimit);
    return {
      blocks: [
        { kind: "heading", text: words.help.title },
        {
          kind: "list",
          items: available.map(({ name, surface, description }) => ({
            label: words.help.command(name, surface === "message"),
            detail: description,
          })),
        },
        ...(freeText ? [{ kind: "text", text: words.help.freeText } as const] : []),
        { kind: "heading", text: words.help.stories },
        { kind: "list", items: stories.map(({ title, outlet }) => ({ label: title, detail: outlet ?? "" })) },
      ],
    };
  },
});
