import { carried, carriedOptional } from "../../src/command/common-options.ts";
import { defineCommand } from "../../src/command/define-command.ts";
import { articleId } from "../../src/domain/ids.ts";
import { presentSurroundings } from "../../src/reply/present-surroundings.ts";

const place = { type: "number", description: carried.description, required: true, min: 0, max: 2 ** 31 } as const;

// The first press gives whoever pressed a private copy; paging then changes that copy.
export const context = defineCommand({
  name: "context",
  surface: "button",
  description: (words) => words.commands.context,
  switchable: false,
  private: true,
  options: {
    article: carried,
    version: place,
    start: place,
    end: place,
    page: { ...place, min: -(2 ** 31) },
    copy: carriedOptional,
  },
  effect: ({ copy }) => (copy === "true" ? "update" : "reply"),
  async run({ article, version, start, end, page }, { newsroom, words, place, invoker, now }) {
    const library = await newsroom.libraryOf(place.guildId, invoker.userId);
    const wish = { articleId: articleId(article), version, span: { start, end }, page };
    const { result, sources } = await newsroom.around(library, invoker.userId, wish, now);
    return presentSurroundings(wish, result, sources, words);
  },
});
