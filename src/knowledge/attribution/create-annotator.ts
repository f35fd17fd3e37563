import type { Article } from "../../domain/article.ts";
import type { Quotation } from "../../domain/quotation.ts";
import { type TaggingKnowledge, tagDocument } from "../tagging/tag-document.ts";
import { rangeSpan, type TaggedDocument } from "../tagging/tagged-document.ts";
import type { AttributionModel } from "./model/attribution-model.ts";
import { quotationKind } from "./quotation-kind.ts";
import { readStatements } from "./read-statements.ts";
import type { Statement } from "./statement.ts";

/** What an annotator is made of: values read from `data/`. */
export interface AnnotatorResources {
  readonly tagging: TaggingKnowledge;
  readonly model: AttributionModel;
}

/** Finds the quotations of articles; it remembers nothing from one to the next. */
export interface Annotator {
  /** Changes whenever the same article may be annotated otherwise. */
  readonly version: string;
  /** The quotations of an article, in the order in which their content starts. */
  annotate(article: Article): readonly Quotation[];
}

// Raised whenever a rule of reading changes; weights carry a version of their own.
const rules = 1;

export function createAnnotator({ tagging, model }: AnnotatorResources): Annotator {
  return {
    version: `${rules}-${model.version}`,
    annotate(article) {
      const document = tagDocument(article, tagging);
      return readStatements(document, model).map((statement) => toQuotation(document, statement));
    },
  };
}

function toQuotation(document: TaggedDocument, statement: Statement): Quotation {
  return {
    kind: quotationKind(document, statement.content),
    content: statement.content.map((range) => rangeSpan(document, range)),
    attribution: {
      cue: statement.cue && rangeSpan(document, statement.cue),
      source: statement.source && rangeSpan(document, statement.source),
      speaker: statement.source && { name: rangeText(document, statement.source), role: null },
      via: [],
      medium: null,
      confidence: statement.confidence,
    },
  };
}

function rangeText(document: TaggedDocument, range: NonNullable<Statement["source"]>): string {
  const { start, end } = rangeSpan(document, range);
  return document.text.slice(start, end);
}
