import { presentQuotes } from "../reply/present-quotes.ts";
import type { Reply } from "../reply/reply.ts";
import { chosenArticle } from "./article-option.ts";
import { asked } from "./asked.ts";
import type { CommandContext } from "./context.ts";

export interface QuotesInput {
  readonly speaker: string;
  readonly topic: string | null;
  readonly directOnly: boolean;
  readonly article: string | null;
  /** From 1. */
  readonly page: number;
  /** Whether only whoever asked sees it. */
  readonly private: boolean;
}

/** One page of a speaker's quotes: `/quotes` shows the first, its buttons the others. */
export async function quotesPage(input: QuotesInput, context: CommandContext): Promise<Reply> {
  const { speaker, topic, directOnly, article, page, private: isPrivate } = input;
  const { newsroom, place, invoker, words } = context;
  const library = await newsroom.libraryOf(place.guildId, invoker.userId);
  const wish = { speaker, topic, directOnly, articleId: chosenArticle(article) };
  const { result, sources } = await newsroom.quotesBy(library, wish);
  const { name } = result.speaker;
  const typed = { speaker: name, topic, "direct-only": directOnly ? "true" : null, article };
  const again = asked("quotes", typed, isPrivate, context);
  return presentQuotes({ name, quotations: result.quotations, page }, sources, again, words);
}
