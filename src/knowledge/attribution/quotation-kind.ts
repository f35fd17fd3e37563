import type { QuotationKind } from "../../domain/quotation.ts";
import type { TaggedDocument } from "../tagging/tagged-document.ts";
import type { Statement } from "./statement.ts";

// A word or two of the reporter's own at the edge (“that”) don't make a direct quotation mixed.
const directShare = 0.95;

/**
 * Direct where all words stand in quotation marks or behind a speaker's label, mixed where some do. The marks of a film's
 * title or of a nickname don't count.
 */
export function quotationKind(
  document: TaggedDocument,
  { content, labelled }: Pick<Statement, "content" | "labelled">,
): QuotationKind {
  if (labelled) return "direct";
  let words = 0;
  let quoted = 0;
  for (const { from, to } of content) {
    for (let token = from; token < to; token++) {
      if (!document.isWord[token]) continue;
      words++;
      if (document.regions[document.region[token] ?? -1]?.names === null) quoted++;
    }
  }
  if (quoted === 0) return "indirect";
  return quoted >= directShare * words ? "direct" : "mixed";
}
