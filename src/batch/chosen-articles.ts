import { type ArticleId, articleId } from "../domain/ids.ts";
import { BatchError } from "./batch-error.ts";
import type { Fields } from "./fields.ts";

/** The article that a request names in `article`; null, for the bundled story, where it names none. */
export function chosenArticle(fields: Fields): readonly ArticleId[] | null {
  const name = fields.optionalText("article");
  return name === null ? null : [articleId(name)];
}

/** The same for requests that may name several, in `articles`. */
export function chosenArticles(fields: Fields): readonly ArticleId[] | null {
  const several = fields.optionalTexts("articles");
  if (several === null) return chosenArticle(fields);
  if (fields.optionalText("article") !== null) {
    throw new BatchError("bad-request", "give either “article” or “articles”, not both");
  }
  return [...new Set(several)].map(articleId);
}
