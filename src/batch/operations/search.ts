import { chosenArticles } from "../chosen-articles.ts";
import { cited } from "../layout.ts";
import type { Operation } from "../operation.ts";

export const search: Operation = async (fields, room) => {
  const words = fields.text("query");
  const limit = fields.count("limit", 1, 1000) ?? 10;
  const hits = await room.over(chosenArticles(fields)).search({ words, limit });
  return {
    hits: hits.map(({ citation, score, exact }) => ({
      article: citation.articleId,
      ...cited(citation),
      score,
      exact,
    })),
  };
};
