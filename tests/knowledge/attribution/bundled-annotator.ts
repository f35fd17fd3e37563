import type { Quotation } from "../../../src/domain/quotation.ts";
import { slice } from "../../../src/domain/span.ts";
import { createAnnotator } from "../../../src/knowledge/attribution/create-annotator.ts";
import { loadResources } from "../../../src/resources.ts";
import { writeArticle } from "../write-article.ts";

export const annotatorResources = loadResources().annotator;

/** The annotator with all that the program ships. */
export const bundledAnnotator = createAnnotator(annotatorResources);

/** A quotation in one line, as a test reads it: `Anna Lynch (direct): We are ready.` */
export function inWords(text: string, { kind, content, attribution }: Quotation): string {
  const via = attribution.via.map(({ name }) => ` via ${name}`).join("");
  const words = content.map((piece) => slice(text, piece)).join(" … ");
  return `${attribution.speaker?.name ?? "nobody named"}${via} (${kind}): ${words}`;
}

/** The quotations of a text in words. */
export function quotationsOf(text: string, headline: string | null = null): readonly string[] {
  const { article } = writeArticle(text, [], { headline });
  return bundledAnnotator.annotate(article).map((quotation) => inWords(text, quotation));
}
