import { presentQuotes } from "../reply/present-quotes.ts";
import type { Reply } from "../reply/reply.ts";
import { chosenArticle } from "./article-option.ts";
import type { CommandContext } from "./context.ts";

export interface QuotesInput {
  readonly speaker: string;
  readonly topic: string | null;
  readonly directOnly: boolean;
  readonly article: string | null;
  /** From 1. */
  readonly page: number;
  /** Id of who asked, and so may turn the pages of a public reply. */
  readonly by: string;
}

/** One page of a speaker's quotes: `/quotes` shows the first, its buttons the others. */
export async function quotesPage(
  input: QuotesInput,
  { newsroom, place, invoker, words }: CommandContext,
): Promise<Reply> {
  const { speaker, topic, directOnly, article, page, by } = input;
  const library = await newsroom.libraryOf(place.guildId, invoker.userId);
  const wish = { speaker, topic, directOnly, articleId: chosenArticle(article) };
  const { result, sources } = await newsroom.quotesBy(library, wish);
  const { name } = result.speaker;
  const again = {
    speaker: name,
    by,
    ...(topic === null ? {} : { topic }),
    ...(directOnly ? { "direct-only": "true" } : {}),
    ...(article === null ? {} : { article }),
  };
  return presentQuotes({ name, quotations: result.quotations, page }, sources, again, words);
}
