import type { Answer } from "../domain/answer.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { createRecentlyUsed } from "./recently-used.ts";

/** How many answers stay in memory. */
const rememberedAnswers = 500;

/**
 * The same knowledge with its last answers at hand: `Share` and `Back to the answer` ask the same again, as do a hundred
 * people under one article. The same question of the same versions has the same answer, so nothing can be out of date.
 */
export function rememberAnswers(knowledge: Knowledge): Knowledge {
  const known = createRecentlyUsed<string, Answer>(rememberedAnswers);
  return {
    ...knowledge,
    answer(question, articles, limit) {
      const versions = articles.map(({ article }) => `${article.id}@${article.version}`);
      const key = JSON.stringify([question, limit ?? null, ...versions]);
      const remembered = known.get(key);
      if (remembered) return remembered;
      const answer = knowledge.answer(question, articles, limit);
      known.set(key, answer);
      return answer;
    },
  };
}
