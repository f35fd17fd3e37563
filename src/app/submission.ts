import type { Article } from "../domain/article.ts";
import type { ArticleId } from "../domain/ids.ts";
import { type Span, slice } from "../domain/span.ts";
import { detectLanguage } from "../text/language.ts";
import { splitParagraphs } from "../text/paragraphs.ts";

/** A text as somebody hands it in. */
export interface Submission {
  readonly id: ArticleId;
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  /** Whether the first line that holds anything is the headline. */
  readonly hasHeadline: boolean;
}

/** Makes an article of a text that was handed in; where it has no title, the headline is it, or else its name. */
export function articleOf(submission: Submission): Article {
  const { id, text, url, publishedAt } = submission;
  const headline = submission.hasHeadline ? firstLine(text) : null;
  return {
    id,
    version: 1,
    title: submission.title ?? (headline ? slice(text, headline) : id),
    text,
    headline,
    furniture: [],
    url,
    outlet: null,
    byline: null,
    publishedAt,
    language: detectLanguage(text),
  };
}

const firstLine = (text: string): Span | null => splitParagraphs(text)[0] ?? null;
