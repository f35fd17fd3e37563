import { articleOption, chosenArticle } from "../src/command/article-option.ts";
import { asked } from "../src/command/asked.ts";
import { privateOption } from "../src/command/common-options.ts";
import { defineCommand } from "../src/command/define-command.ts";
import type { SummaryStyle } from "../src/domain/summary.ts";
import { presentSummary } from "../src/reply/present-summary.ts";

const styles = ["brief", "standard", "key-quotes"] as const satisfies readonly SummaryStyle[];

export const summary = defineCommand({
  name: "summary",
  description: (words) => words.commands.summary,
  options: {
    style: {
      type: "choice",
      description: (words) => words.options.style,
      required: false,
      choices: styles,
      label: (words, style) => words.summaryStyle[style as SummaryStyle],
    },
    focus: { type: "text", description: (words) => words.options.focus, required: false, maxLength: 200 },
    article: articleOption,
    private: privateOption,
  },
  async run({ style, focus, article, private: isPrivate }, context) {
    const { newsroom, place, invoker, words } = context;
    const library = await newsroom.libraryOf(place.guildId, invoker.userId);
    const chosen = styles.find((known) => known === style) ?? "standard";
    const wish = { style: chosen, focus, articleId: chosenArticle(article) };
    const { result, sources } = await newsroom.summarise(library, wish);
    const again = asked("summary", { style, focus, article }, isPrivate ?? false, context);
    return presentSummary(result, sources, again, words);
  },
});
