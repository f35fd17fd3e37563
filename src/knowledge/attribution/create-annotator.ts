import type { Article } from "../../domain/article.ts";
import type { Denial } from "../../domain/denial.ts";
import type { Quotation } from "../../domain/quotation.ts";
import { findDenials } from "../denials/find-denials.ts";
import type { PeopleLexicon } from "../people/people-lexicon.ts";
import { type ResolvedSpeaker, resolveSpeakers } from "../people/resolve-speakers.ts";
import { type TaggingKnowledge, tagDocument } from "../tagging/tag-document.ts";
import { rangeSpan, type TaggedDocument } from "../tagging/tagged-document.ts";
import type { AttributionModel } from "./model/attribution-model.ts";
import { pieceSpan } from "./piece-span.ts";
import { quotationKind } from "./quotation-kind.ts";
import { readStatements } from "./read-statements.ts";
import type { Statement } from "./statement.ts";

/** What an annotator is made of: values read from `data/`. */
export interface AnnotatorResources {
  readonly tagging: TaggingKnowledge;
  readonly model: AttributionModel;
  readonly people: PeopleLexicon;
}

/** Finds the quotations of articles; it remembers nothing from one to the next. */
export interface Annotator {
  /** Changes whenever the same article may be annotated otherwise. */
  readonly version: string;
  /** The quotations of an article, in the order in which their content starts. */
  annotate(article: Article): readonly Quotation[];
}

// Raised whenever a rule of reading changes; weights carry a version of their own.
const rules = 6;

export function createAnnotator({ tagging, model, people }: AnnotatorResources): Annotator {
  return {
    version: `${rules}-${model.version}`,
    annotate(article) {
      const document = tagDocument(article, tagging);
      const statements = readStatements(document, model);
      const speakers = resolveSpeakers(document, statements, people);
      const denials = findDenials(document, statements, speakers);
      return statements.flatMap((statement, index) => {
        const resolved = speakers[index] as ResolvedSpeaker;
        const denial = denials[index] ?? null;
        // “Lee said *she had told them that it was late*”: what she had told is in what she said
        const isTold = !statement.silent && (!resolved.repeatsOwn || denial !== null);
        return isTold ? [toQuotation(document, statement, resolved, denial)] : [];
      });
    },
  };
}

/** “Ito said”, of Kenji and Mari Ito: no surer than a coin. */
const oneOfTwo = 0.5;

function toQuotation(
  document: TaggedDocument,
  statement: Statement,
  { speaker, via, medium, doubtful }: ResolvedSpeaker,
  denial: Denial | null,
): Quotation {
  return {
    kind: quotationKind(document, statement),
    content: statement.content.map((piece) => pieceSpan(document, piece)),
    attribution: {
      cue: statement.cue && rangeSpan(document, statement.cue),
      source: statement.source && rangeSpan(document, statement.source),
      speaker,
      via,
      medium,
      confidence: doubtful ? Math.min(statement.confidence, oneOfTwo) : statement.confidence,
    },
    ...(denial ? { denial } : {}),
  };
}
