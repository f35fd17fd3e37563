import { type FeatureList, templates } from "../model/feature-list.ts";
import { probabilityStep } from "../model/log-sum.ts";
import type { DocumentView } from "../reading/document-view.ts";

const name = templates("cue-neighbour", [
  "priors",
  "before-lemma",
  "after-lemma",
  "before-near",
  "subordinate",
  "participle",
  "own",
  "both",
  "before-self",
  "after-self",
  "before-now-lemma",
  "after-now-lemma",
  "self",
  "self-lemma",
  "self-class",
  "sentence-before",
]);

/** Whether other words of the sentence are likelier cues: “He *said* the report *shows* …” */
export function addNeighbourFeatures(view: DocumentView, token: number, list: FeatureList): void {
  const lemma = view.lemma(token);
  let before = 0;
  let nearest = -1;
  for (let at = token - 1; at >= view.first(token); at--) {
    if (view.prior(at) > before && view.region(at) < 0) {
      before = view.prior(at);
      nearest = at;
    }
  }
  let after = 0;
  for (let at = token + 1; at <= view.last(token); at++)
    if (view.region(at) < 0) after = Math.max(after, view.prior(at));
  list.add(name.priors, before, after, view.prior(token));
  list.add(name["before-lemma"], before, lemma);
  list.add(name["after-lemma"], after, lemma);
  list.add(name.own, view.prior(token));
  if (nearest < 0) return;
  list.add(name["before-near"], before, token - nearest < 6 ? 1 : 0);
  list.add(name.subordinate, before, isSubordinate(view, nearest, token) ? 1 : 0, view.prior(token));
  list.add(name.participle, view.lower(token - 1) === "," && view.isIng(token) ? 1 : 0, before);
}

/** The second reading: what the first thought of this word, of the rest of its sentence, and of the sentence before. */
export function addSecondReadingFeatures(
  view: DocumentView,
  token: number,
  cue: Float32Array,
  list: FeatureList,
): void {
  const lemma = view.lemma(token);
  const first = view.first(token);
  const step = (from: number, to: number) => probabilityStep(highest(cue, from, to), 10);
  const before = step(first, token);
  const after = step(token + 1, view.last(token) + 1);
  const self = step(token, token + 1);
  list.add(name.both, before, after);
  list.add(name["before-self"], before, self);
  list.add(name["after-self"], after, self);
  list.add(name["before-now-lemma"], before, lemma);
  list.add(name["after-now-lemma"], after, lemma);
  list.add(name.self, self);
  list.add(name["self-lemma"], self, lemma);
  list.add(name["self-class"], self, view.reporting(token));
  const previous = view.first(first - 1);
  const sameParagraph = first > 0 && view.paragraph(previous) === view.paragraph(token) ? 1 : 0;
  list.add(name["sentence-before"], first > 0 ? step(previous, first) : 0, sameParagraph);
}

function isSubordinate(view: DocumentView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (view.lower(at) === "that" || view.pos(at) === "SCONJ") return true;
  return false;
}

function highest(values: Float32Array, from: number, to: number): number {
  let best = 0;
  for (let at = Math.max(0, from); at < to; at++) best = Math.max(best, values[at] ?? 0);
  return best;
}
