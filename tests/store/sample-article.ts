import type { Article } from "../../src/domain/article.ts";
import { articleId } from "../../src/domain/ids.ts";

/** An article for tests; what isn't given is plain. */
export function sampleArticle(given: Partial<Omit<Article, "id">> & { readonly id?: string } = {}): Article {
  return {
    version: 1,
    title: "Harbour reopens",
    text: "The harbour reopened on Monday. “It was time,” the mayor said.",
    headline: null,
    furniture: [],
    url: null,
    outlet: null,
    byline: null,
    publishedAt: null,
    language: "en",
    ...given,
    id: articleId(given.id ?? "harbour"),
  };
}

/** One passage over a whole article that holds these terms. */
export const passageOf = (article: Article, terms: string) => ({
  span: { start: 0, end: article.text.length },
  terms,
});
