import { type FeatureList, templates } from "../model/feature-list.ts";
import { lengthStep } from "../model/log-sum.ts";
import type { DocumentView } from "../reading/document-view.ts";
import { nounKind } from "../reading/noun-kind.ts";

const name = templates("cue-clause", [
  "that",
  "that-lemma",
  "that-class",
  "verbs",
  "verbs-lemma",
  "verbs-class",
  "place",
  "after-lemma",
  "before-lemma",
  "question",
  "comma-lemma",
  "comma-next",
]);

const reach = { complement: 10, comma: 14 };

/** The clause around the word: “that” behind it, other verbs, how much of the sentence is left. */
export function addClauseFeatures(view: DocumentView, token: number, list: FeatureList): void {
  const lemma = view.lemma(token);
  const first = view.first(token);
  const last = view.last(token);
  const that = complementiser(view, token, last);
  const verbAfter = hasVerb(view, token + 1, last) ? 1 : 0;
  const verbBefore = hasVerb(view, first, token - 1) ? 1 : 0;
  const comma = hasBreakBefore(view, token, first) ? 1 : 0;
  list.add(name.that, that);
  list.add(name["that-lemma"], that, lemma);
  list.add(name["that-class"], that, view.reporting(token));
  list.add(name.verbs, verbAfter, verbBefore);
  list.add(name["verbs-lemma"], verbAfter, verbBefore, lemma);
  list.add(name["verbs-class"], verbAfter, verbBefore, view.reporting(token));
  list.add(name.place, lengthStep(token - first), lengthStep(last - token));
  list.add(name["after-lemma"], lengthStep(last - token), lemma);
  list.add(name["before-lemma"], lengthStep(token - first), lemma);
  list.add(name.question, view.lower(last) === "?" ? 1 : 0);
  list.add(name["comma-lemma"], comma, lemma);
  list.add(name["comma-next"], comma, nounKind(view, view.chunk(token + 1)), verbBefore);
}

/** 1: “said that”, 2: “told reporters that”; 0 where a verb comes first. */
function complementiser(view: DocumentView, token: number, last: number): number {
  for (let at = token + 1; at <= Math.min(last, token + reach.complement); at++) {
    if (/^(?:that|whether|if)$/.test(view.lower(at))) return at > token + 1 ? 2 : 1;
    if (view.pos(at) === "VERB" && at > token + 1) return 0;
  }
  return 0;
}

function hasVerb(view: DocumentView, from: number, last: number): boolean {
  for (let token = from; token <= last; token++) if (view.isVerb(token)) return true;
  return false;
}

function hasBreakBefore(view: DocumentView, token: number, first: number): boolean {
  for (let at = token - 1; at >= Math.max(first, token - reach.comma); at--) {
    if (view.lower(at) === "," || view.isMark(at)) return true;
  }
  return false;
}
