import { type ArticleId, articleId } from "../domain/ids.ts";
import type { TextOption } from "./options.ts";

/** Discord shows this many suggestions at most. */
const suggestionLimit = 25;

/** Which story to ask; its value is an article's id, completed by title. */
export const articleOption = {
  type: "text",
  description: (words) => words.options.article,
  required: false,
  maxLength: 100,
  async suggest(typed, { newsroom, place, invoker }) {
    const library = await newsroom.libraryOf(place.guildId, invoker.userId);
    const articles = await newsroom.articles(library, typed, suggestionLimit);
    return articles.map((article) => ({ name: article.title || article.id, value: article.id }));
  },
} as const satisfies TextOption;

/** What was chosen or typed as an article, as an id. */
export const chosenArticle = (typed: string | null): ArticleId | null => (typed === null ? null : articleId(typed));
