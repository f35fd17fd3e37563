import type { Answer } from "../domain/answer.ts";
import type { Article } from "../domain/article.ts";
import { type ArticleId, userId } from "../domain/ids.ts";
import type { Library } from "../domain/library.ts";
import { type Quotation, withMarks } from "../domain/quotation.ts";
import type { QuoteCheck } from "../domain/quote-check.ts";
import type { SearchHit } from "../domain/search-hit.ts";
import type { Summary } from "../domain/summary.ts";
import type { Support } from "../domain/support.ts";
import { UserError } from "../domain/user-error.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { segment } from "../text/segmentation.ts";
import { type AskWish, ask } from "./ask.ts";
import { createMemoryShelf, type MemoryShelfLimits } from "./memory-shelf.ts";
import { openArticle } from "./opened.ts";
import { type SearchWish, search } from "./search.ts";
import type { Shelf } from "./shelf.ts";
import { articleOf, type Submission } from "./submission.ts";
import { type SummariseWish, summarise } from "./summarise.ts";
import { type SupportsWish, supports } from "./supports.ts";
import { type WhoSaidWish, whoSaid } from "./who-said.ts";

/** The use cases over articles that are handed in and kept nowhere: they live as long as the process. */
export interface ReadingRoom {
  /** Takes an article in, in place of one with the same id, and says what it is made of. */
  take(submission: Submission): TakenIn;
  /**
   * The use cases over some articles; over the bundled stories where none is named (null).
   * @throws UserError `unknown-article` for the first that isn't there, or isn't there any more.
   */
  over(ids: readonly ArticleId[] | null): Reading;
  /** Whether passages bear a sentence out; asks no article. @throws UserError `too-long`. */
  supports(wish: SupportsWish): Support;
}

export interface TakenIn {
  readonly paragraphs: number;
  readonly sentences: number;
  /** BCP 47; `und` where it can't be told. */
  readonly language: string;
}

/** What can be asked of the chosen articles. */
export interface Reading {
  ask(wish: Omit<AskWish, "articleId">): Promise<Answer>;
  whoSaid(wish: Omit<WhoSaidWish, "articleId">): Promise<QuoteCheck>;
  summarise(wish: Omit<SummariseWish, "articleId">): Promise<Summary>;
  search(wish: Omit<SearchWish, "articleId">): Promise<readonly SearchHit[]>;
  /** The quotations of the chosen articles, article by article; content comes with the marks right around it. */
  quotations(): Promise<readonly Quotation[]>;
}

export interface ReadingRoomParts {
  readonly knowledge: Knowledge;
  /** The stories that are asked where no article is named; they are never dropped. */
  readonly bundled: readonly Article[];
  readonly limits: MemoryShelfLimits;
}

export function createReadingRoom({ knowledge, bundled, limits }: ReadingRoomParts): ReadingRoom {
  const stories = createMemoryShelf(knowledge, { textBytes: Infinity, readyBytes: Infinity });
  for (const article of bundled) stories.put(article);
  const own = new Map(bundled.map((article) => [article.id, article]));
  const taken = createMemoryShelf(knowledge, limits);

  return {
    take(submission) {
      const article = articleOf(submission);
      taken.put(article);
      const { paragraphs, sentences } = segment(article);
      return { paragraphs: paragraphs.length, sentences: sentences.length, language: article.language };
    },
    over(ids) {
      if (ids === null) return readingOf(stories, [...own.keys()], knowledge);
      for (const id of ids) {
        if (taken.has(id)) continue;
        const story = own.get(id);
        if (!story) throw new UserError({ kind: "unknown-article", name: id });
        taken.put(story);
      }
      return readingOf(taken.only(ids), ids, knowledge);
    },
    supports: (wish) => supports(knowledge, wish),
  };
}

// Shelves in memory show everything to everybody, so it doesn't matter whose library this is.
const everybody: Library = { owner: { kind: "user", userId: userId("reader") }, includesBundled: true };

function readingOf(shelf: Shelf, ids: readonly ArticleId[], knowledge: Knowledge): Reading {
  const all = { articleId: null };
  return {
    ask: async (wish) => (await ask(shelf, knowledge, everybody, { ...wish, ...all })).result,
    whoSaid: async (wish) => (await whoSaid(shelf, knowledge, everybody, { ...wish, ...all })).result,
    summarise: async (wish) => (await summarise(shelf, knowledge, everybody, { ...wish, ...all })).result,
    search: async (wish) => (await search(shelf, knowledge, everybody, { ...wish, ...all })).result,
    async quotations() {
      const articles = await Promise.all(ids.map((id) => openArticle(shelf, everybody, id)));
      return articles.flatMap(({ article, quotations }) =>
        quotations.map((quotation) => ({
          ...quotation,
          content: quotation.content.map((piece) => withMarks(article.text, piece)),
        })),
      );
    },
  };
}
