import type { FeatureList } from "../model/feature-list.ts";
import type { DocumentView } from "../reading/document-view.ts";
import { addClauseFeatures } from "./clause-features.ts";
import { addLabelFeatures } from "./label-features.ts";
import { addNeighbourFeatures } from "./neighbour-features.ts";
import { addQuotationFeatures } from "./quotation-features.ts";
import { addVerbGroupFeatures } from "./verb-group-features.ts";
import { addWindowFeatures } from "./window-features.ts";

/** What tells whether a word reports: itself, the words around it, its subject, its clause, and quotation marks. */
export function addCueFeatures(view: DocumentView, token: number, list: FeatureList): void {
  addWindowFeatures(view, token, list);
  addLabelFeatures(view, token, list);
  addVerbGroupFeatures(view, token, list);
  addQuotationFeatures(view, token, list);
  addClauseFeatures(view, token, list);
  addNeighbourFeatures(view, token, list);
}
