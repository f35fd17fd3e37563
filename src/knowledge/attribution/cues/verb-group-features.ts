import { type FeatureList, templates } from "../model/feature-list.ts";
import type { DocumentView } from "../reading/document-view.ts";
import { nounKind } from "../reading/noun-kind.ts";
import { likelySubject } from "../sources/likely-subject.ts";

const name = templates("cue-group", [
  "group",
  "group-tag",
  "group-lemma",
  "group-class",
  "group-ing",
  "subject-kind",
  "subject-kind-lemma",
  "subject-kind-class",
  "subject-kind-ing",
  "subject-head",
  "subject-head-lemma",
  "subject-side-lemma",
]);

const modals = new Set(["would", "will", "could", "can", "may", "might", "should", "must"]);

/** The auxiliaries before the word (“would not have said”), and its likely subject. */
export function addVerbGroupFeatures(view: DocumentView, token: number, list: FeatureList): void {
  const lemma = view.lemma(token);
  const ing = view.isIng(token) ? 1 : 0;
  const group = verbGroup(view, token);
  list.add(name.group, group);
  list.add(name["group-tag"], group, view.tag(token));
  list.add(name["group-lemma"], group, lemma);
  list.add(name["group-class"], group, view.reporting(token));
  list.add(name["group-ing"], group, ing);
  const subject = view.chunks[likelySubject(view, token)] ?? null;
  const kind = nounKind(view, subject);
  list.add(name["subject-kind"], kind);
  list.add(name["subject-kind-lemma"], kind, lemma);
  list.add(name["subject-kind-class"], kind, view.reporting(token));
  list.add(name["subject-kind-ing"], kind, ing);
  if (!subject) return;
  list.add(name["subject-head"], view.lemma(subject.head));
  list.add(name["subject-head-lemma"], view.lemma(subject.head), lemma);
  list.add(name["subject-side-lemma"], subject.head > token ? 1 : 0, lemma);
}

/** Which of negation, modal, “be”, “to” and “have” stand in the verb group, as bits. */
function verbGroup(view: DocumentView, token: number): number {
  let bits = 0;
  for (let before = token - 1; before >= view.first(token); before--) {
    const pos = view.pos(before);
    if (pos !== "AUX" && pos !== "ADV" && !(pos === "PART" && view.lower(before) !== "'s")) break;
    const lemma = view.lemmaText(before);
    if (lemma === "not" || lemma === "never") bits |= 1;
    else if (modals.has(lemma)) bits |= 2;
    else if (lemma === "be") bits |= 4;
    else if (lemma === "to") bits |= 8;
    else if (lemma === "have") bits |= 16;
  }
  return bits;
}
