import type { Article } from "../domain/article.ts";
import type { Quotation } from "../domain/quotation.ts";
import type { Segmentation } from "../text/segmentation.ts";
import type { RetrievalIndex } from "./retrieval/retrieval-index.ts";

/** An article with all that is derived from its text. */
export interface AnnotatedArticle {
  readonly article: Article;
  readonly segmentation: Segmentation;
  readonly quotations: readonly Quotation[];
  readonly retrieval: RetrievalIndex;
}
