import type { TaggedDocument } from "../tagging/tagged-document.ts";
import type { AttributionModel } from "./model/attribution-model.ts";
import { readNestedStatements } from "./nested/read-nested-statements.ts";
import { readOutermost } from "./read-outermost.ts";
import type { Statement } from "./statement.ts";

/** Finds the reported statements of a document, and those that are reported within them, in text order. */
export function readStatements(document: TaggedDocument, model: AttributionModel): readonly Statement[] {
  return readNestedStatements(document, readOutermost(document, model), model);
}
