import { type FeatureList, templates } from "../model/feature-list.ts";
import type { DocumentView } from "../reading/document-view.ts";
import { isDash, isDashCredit } from "./dash-credit.ts";
import { paragraphBounds } from "./paragraph-bounds.ts";
import { countLabels } from "./speaker-labels.ts";

const name = templates("cue-label", [
  "distance-capitals",
  "labels-capitals",
  "labels-distance",
  "dash-after-mark",
  "dash-before-name",
  "dash-labels",
  "rest-of-paragraph",
]);

/** For a colon or a dash: is it a transcript's label (“TRUMP: We are ready.”) or a credit (— Mary Osei)? */
export function addLabelFeatures(view: DocumentView, token: number, list: FeatureList): void {
  const colon = view.lower(token) === ":";
  const dash = isDash(view, token);
  if (!colon && !dash) return;
  const word = view.word(token);
  const { first, last } = paragraphBounds(view, token);
  const capitals = /^[A-Z][A-Z'’.-]+$/.test(view.document.word[token - 1] ?? "") ? 1 : 0;
  const labels = labelStep(countLabels(view));
  const distance = Math.min(5, token - first - (view.isWord(first) ? 0 : 1));
  const rest = last - token;
  list.add(name["distance-capitals"], word, distance, capitals);
  list.add(name["labels-capitals"], word, labels, capitals);
  list.add(name["labels-distance"], word, labels, distance);
  list.add(name["rest-of-paragraph"], Math.min(20, rest), word, view.region(token + 1) >= 0 ? 1 : 0);
  if (!dash) return;
  list.add(name["dash-after-mark"], view.isMark(token - 1) ? 1 : 0, Math.min(5, rest), labels);
  list.add(name["dash-before-name"], Math.min(7, rest), view.tag(token + 1));
  list.add(name["dash-labels"], labels, isDashCredit(view, token) ? 1 : 0);
}

const labelStep = (count: number): number => (count >= 3 ? 2 : count > 0 ? 1 : 0);
