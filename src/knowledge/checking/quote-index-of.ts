import type { AnnotatedArticle } from "../annotated-article.ts";
import { createQuoteIndex, type QuoteIndex } from "./quote-index.ts";

const made = new WeakMap<AnnotatedArticle, QuoteIndex>();

/** The article's index for checking quotes, made when it is first asked for and kept as long as the article is. */
export function quoteIndexOf(annotated: AnnotatedArticle): QuoteIndex {
  let index = made.get(annotated);
  if (!index) {
    index = createQuoteIndex(annotated.article, annotated.segmentation, annotated.quotations);
    made.set(annotated, index);
  }
  return index;
}
