import { type FeatureList, templates } from "../model/feature-list.ts";
import { lengthStep } from "../model/log-sum.ts";
import type { DocumentView } from "../reading/document-view.ts";

const name = templates("cue-quotation", [
  "quoted",
  "quoted-lemma",
  "sides",
  "sides-lemma",
  "sides-class",
  "left",
  "right",
  "left-lemma",
  "right-lemma",
  "distances",
  "right-length",
]);

const none = 99;
const longRegion = 40;

/** Where quotation marks stand around the word. */
export function addQuotationFeatures(view: DocumentView, token: number, list: FeatureList): void {
  const lemma = view.lemma(token);
  const quoted = view.region(token) >= 0 ? 1 : 0;
  list.add(name.quoted, quoted);
  list.add(name["quoted-lemma"], quoted, lemma);
  const left = distance(view, token, -1, view.first(token));
  const right = distance(view, token, 1, Math.min(view.length - 1, view.last(token) + 3));
  const sides = (left < none ? 1 : 0) + (right < none ? 2 : 0);
  list.add(name.sides, sides);
  list.add(name["sides-lemma"], sides, lemma);
  list.add(name["sides-class"], sides, view.reporting(token));
  list.add(name.left, lengthStep(left));
  list.add(name.right, lengthStep(right));
  list.add(name["left-lemma"], lengthStep(left), lemma);
  list.add(name["right-lemma"], lengthStep(right), lemma);
  list.add(name.distances, Math.min(left, 6), Math.min(right, 6));
  const region = right < none ? view.document.regions[view.region(token + right)] : undefined;
  if (region) {
    const long = region.span.end - region.span.start > longRegion ? 1 : 0;
    list.add(name["right-length"], long, lemma, lengthStep(right));
  }
}

/** Tokens to the nearest quoted one in a direction, up to and including `limit`. */
function distance(view: DocumentView, token: number, step: 1 | -1, limit: number): number {
  for (let at = token + step; step < 0 ? at >= limit : at <= limit; at += step) {
    if (view.region(at) >= 0) return Math.min(none - 1, Math.abs(at - token));
  }
  return none;
}
