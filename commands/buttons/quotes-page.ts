import { carried, carriedOptional } from "../../src/command/common-options.ts";
import { defineCommand } from "../../src/command/define-command.ts";
import { isForPresserAlone, pageInPlace } from "../../src/command/paging.ts";
import { quotesPage as showPage } from "../../src/command/quotes-page.ts";

export const quotesPage = defineCommand({
  name: "quotes-page",
  surface: "button",
  description: (words) => words.commands.quotesPage,
  switchable: false,
  partOf: "quotes",
  private: true,
  options: {
    speaker: carried,
    topic: carriedOptional,
    "direct-only": { type: "flag", description: carried.description, required: false },
    article: carriedOptional,
    page: { type: "number", description: carried.description, required: true, min: 1, max: 10_000 },
    by: carried,
  },
  effect: pageInPlace,
  run: ({ speaker, topic, "direct-only": directOnly, article, page, by }, context) => {
    const isPrivate = isForPresserAlone({ by }, context);
    return showPage({ speaker, topic, directOnly: directOnly ?? false, article, page, private: isPrivate }, context);
  },
});
