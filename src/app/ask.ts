import type { Answer } from "../domain/answer.ts";
import type { ArticleId } from "../domain/ids.ts";
import type { Library } from "../domain/library.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { type Connector, unconnected } from "./connect.ts";
import { questionLimit, readInput } from "./input.ts";
import { askedArticles, openArticles, sourcesOf } from "./opened.ts";
import type { Shelf } from "./shelf.ts";
import type { Sourced } from "./sourced.ts";

export interface AskWish {
  readonly question: string;
  readonly articleId: ArticleId | null;
  /** How many sentences the ranking holds at most. */
  readonly limit?: number;
}

/** Answers a question in the words of the library's stories, or says that they don't say. */
export async function ask(
  shelf: Shelf,
  knowledge: Knowledge,
  library: Library,
  wish: AskWish,
  connector: Connector = unconnected,
): Promise<Sourced<Answer>> {
  const question = readInput(wish.question, questionLimit, "empty-question");
  const articles = await openArticles(shelf, library, wish.articleId, knowledge.terms(question), askedArticles);
  const answer = knowledge.answer(question, articles, wish.limit);
  return { result: await connector.connect(question, answer, articles, library), sources: sourcesOf(articles) };
}
