import type { ArticleId } from "../domain/ids.ts";
import type { Library } from "../domain/library.ts";
import type { QuoteCheck } from "../domain/quote-check.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { quoteLimit, readInput } from "./input.ts";
import { openArticles, sourcesOf } from "./opened.ts";
import type { Shelf } from "./shelf.ts";
import type { Sourced } from "./sourced.ts";

export interface WhoSaidWish {
  readonly quote: string;
  /** Whose words they are claimed to be; null where only the words are in question. */
  readonly speaker: string | null;
  readonly articleId: ArticleId | null;
}

/** Holds a quote against the real wording: who said it, how, and who reports that they did. */
export async function whoSaid(
  shelf: Shelf,
  knowledge: Knowledge,
  library: Library,
  wish: WhoSaidWish,
): Promise<Sourced<QuoteCheck>> {
  const quote = readInput(wish.quote, quoteLimit, "empty-quote");
  const articles = await openArticles(shelf, library, wish.articleId, knowledge.terms(quote));
  return { result: knowledge.checkQuote(quote, wish.speaker, articles), sources: sourcesOf(articles) };
}
