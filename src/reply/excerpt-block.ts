import type { CitedPassage } from "../domain/answer.ts";
import type { ArticleSummary } from "../domain/article.ts";
import type { ArticleId } from "../domain/ids.ts";
import type { Words } from "../words/words.ts";
import { fragmentUrl } from "./fragment-url.ts";
import type { ExcerptBlock } from "./reply.ts";
import { speakerLine } from "./speaker-line.ts";

/** The articles that a reply cites, by id. */
export type Sources = ReadonlyMap<ArticleId, ArticleSummary>;

/** A cited passage as a numbered excerpt with its speaker and its source. */
export function excerptBlock(
  passage: CitedPassage,
  number: number | null,
  sources: Sources,
  words: Words,
): ExcerptBlock {
  const { citation, marks, attribution } = passage;
  const speaker = attribution ? speakerLine(attribution, words) : null;
  const article = sources.get(citation.articleId);
  const source = [
    words.source.paragraph(citation.paragraph),
    article?.title,
    article?.outlet,
    article?.publishedAt?.slice(0, "2025-07-03".length),
  ].filter((part) => part != null && part !== "");
  return {
    kind: "excerpt",
    citation,
    marks,
    number,
    speaker: speaker !== null && passage.denied ? words.speaker.denying(speaker) : speaker,
    source: source.join(words.source.separator),
    url: article?.url ? fragmentUrl(article.url, citation.excerpt) : null,
  };
}

/** Passages as excerpts, numbered from `first`. */
export const excerptBlocks = (
  passages: readonly CitedPassage[],
  sources: Sources,
  words: Words,
  first = 1,
): readonly ExcerptBlock[] => passages.map((passage, at) => excerptBlock(passage, first + at, sources, words));
