import type { CitedPassage } from "../../domain/answer.ts";
import type { Quotation } from "../../domain/quotation.ts";
import { contains, overlaps, type Span, slice } from "../../domain/span.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import { findQuotedRegions, type MarkedRegion } from "../tagging/quoted-regions.ts";

/** A sentence of a cited passage, with what in it is whose claim. */
export interface EvidenceSentence {
  readonly article: AnnotatedArticle;
  /** Among the article's sentences. */
  readonly index: number;
  readonly span: Span;
  /** What the sentence, or a part of it, is said to have been said by somebody. */
  readonly claims: readonly Quotation[];
  readonly regions: readonly MarkedRegion[];
}

/** The whole sentences that a passage shows, as evidence. */
export function evidenceOf({ citation }: CitedPassage, article: AnnotatedArticle): readonly EvidenceSentence[] {
  const { segmentation, quotations } = article;
  const shown = segmentation.paragraphs.filter(({ span }) => overlaps(span, citation.span));
  const regions = findQuotedRegions(
    article.article.text,
    shown.map(({ span }) => span),
  );
  const said = quotations.filter((claim) => isAbout(claim, citation.span));
  return segmentation.sentences
    .filter(({ span }) => contains(citation.span, span))
    .map(({ index, span }) => ({
      article,
      index,
      span,
      claims: said.filter((claim) => isAbout(claim, span)),
      regions,
    }));
}

const isAbout = ({ content }: Quotation, span: Span): boolean => content.some((piece) => overlaps(piece, span));

/** A part of a sentence as the story prints it; where it is cut out of a quotation, with the marks that this cuts off. */
export function printed({ article, regions }: EvidenceSentence, span: Span): string {
  const opens = regions.some(({ inner }) => inner.start <= span.start && span.start < inner.end);
  const closes = regions.some(({ inner }) => inner.start < span.end && span.end <= inner.end);
  return `${opens ? "“" : ""}${slice(article.article.text, span)}${closes ? "”" : ""}`;
}
