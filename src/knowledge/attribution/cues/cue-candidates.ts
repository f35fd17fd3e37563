import type { AttributionLexicon } from "../model/attribution-model.ts";
import type { DocumentView } from "../reading/document-view.ts";
import { isDashCredit } from "./dash-credit.ts";

/** Whether a word may be a cue at all: a verb, a word that reports elsewhere (“statement”, “according”), a dash credit. */
export function isCueCandidate(view: DocumentView, lexicon: AttributionLexicon, token: number): boolean {
  // “went according to plan”
  if (view.lower(token) === "according" && view.lower(token + 1) === "to") return view.according(token) !== null;
  if (view.pos(token) === "VERB") return true;
  return (lexicon.priors.get(view.lemmaText(token))?.candidate ?? false) || isDashCredit(view, token);
}
