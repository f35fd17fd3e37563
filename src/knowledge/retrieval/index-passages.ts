import type { Article } from "../../domain/article.ts";
import type { Span } from "../../domain/span.ts";
import type { Segmentation } from "../../text/segmentation.ts";
import { analyse } from "./terms.ts";

/** An article's sentences with the stems of their content words, separated by spaces, for a full-text search. */
export const indexPassages = (
  article: Pick<Article, "text">,
  segmentation: Segmentation,
): readonly { readonly span: Span; readonly terms: string }[] =>
  segmentation.sentences.map(({ span }) => ({
    span,
    terms: analyse(article.text, span)
      .filter(({ stop }) => !stop)
      .map(({ stem }) => stem)
      .join(" "),
  }));
