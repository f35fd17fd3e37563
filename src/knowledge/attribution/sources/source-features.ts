import type { NounChunk } from "../../tagging/tagged-document.ts";
import { type FeatureList, templates } from "../model/feature-list.ts";
import { lengthStep } from "../model/log-sum.ts";
import { type DocumentView, edge } from "../reading/document-view.ts";
import { nounKind } from "../reading/noun-kind.ts";
import { type Between, readBetween } from "./between.ts";

const none = templates("source-none", ["bias", "lemma", "prior", "tag", "quoted", "subject", "before", "before-ing"]);

const name = templates("source", [
  "kind",
  "kind-lemma",
  "kind-class",
  "distance",
  "distance-kind",
  "verbs-commas",
  "chunks",
  "chunks-kind",
  "quoted",
  "quoted-kind",
  "head",
  "head-lemma",
  "subject-kind",
  "subject-lemma",
  "subject-class",
  "subject-ing",
  "no-subject",
  "cue-between",
  "size",
  "head-capital",
  "cue-probability",
  "cue-at-head",
]);

/** What tells that no noun phrase nearby is the source: “It was reported that …” */
export function addNoSourceFeatures(view: DocumentView, cue: number, subject: number, list: FeatureList): void {
  list.add(none.bias);
  list.add(none.lemma, view.lemma(cue));
  list.add(none.prior, view.prior(cue));
  list.add(none.tag, view.tag(cue));
  list.add(none.quoted, view.region(cue) >= 0 ? 1 : 0);
  list.add(none.subject, subject < 0 ? 0 : 1);
  list.add(none.before, view.word(cue - 1));
  list.add(none["before-ing"], view.tag(cue - 1), view.isIng(cue) ? 1 : 0);
}

/** What tells whether a noun phrase is the source of a cue; `subject` is the head of the likely one, or -1. */
export function addSourceFeatures(
  view: DocumentView,
  cue: number,
  chunk: NounChunk,
  subject: number,
  cueProbability: Float32Array,
  list: FeatureList,
): Between {
  const between = readBetween(view, cue, chunk, cueProbability);
  const { place } = between;
  const lemma = view.lemma(cue);
  const kind = nounKind(view, chunk);
  const distance = lengthStep(between.tokens);
  const chunks = Math.min(between.chunks, 5);
  const isSubject = chunk.head === subject ? 1 : 0;
  list.add(name.kind, place, kind);
  list.add(name["kind-lemma"], place, kind, lemma);
  list.add(name["kind-class"], place, kind, view.reporting(cue));
  list.add(name.distance, place, distance);
  list.add(name["distance-kind"], place, distance, kind);
  list.add(name["verbs-commas"], place, Math.min(between.verbs, 3), Math.min(between.commas, 3));
  list.add(name.chunks, place, chunks);
  list.add(name["chunks-kind"], place, chunks, kind);
  list.add(name.quoted, quotedness(view, cue, chunk.head), place);
  list.add(name["quoted-kind"], quotedness(view, cue, chunk.head), kind);
  list.add(name.head, view.lemma(chunk.head), place);
  list.add(name["head-lemma"], view.word(chunk.head), lemma);
  list.add(name["subject-kind"], isSubject, place, kind);
  list.add(name["subject-lemma"], isSubject, lemma);
  list.add(name["subject-class"], isSubject, view.reporting(cue));
  list.add(name["subject-ing"], isSubject, view.isIng(cue) ? 1 : 0);
  list.add(name["no-subject"], subject < 0 ? 1 : 0, place, distance);
  list.add(name["cue-between"], between.prior, place, kind);
  list.add(name["cue-probability"], between.probability, place, isSubject);
  list.add(name.size, Math.min(chunk.head - chunk.from, 4), kind);
  list.add(name["cue-at-head"], view.prior(chunk.head), kind, place);
  const above = view.document.word[chunk.from - 1] === undefined ? edge : view.tag(chunk.from - 1);
  list.add(name["head-capital"], /^\p{Lu}/u.test(view.document.word[chunk.head] ?? "") ? 1 : 0, place, above);
  return between;
}

/** Bits: the phrase is quoted, the cue is, both in one region. */
function quotedness(view: DocumentView, cue: number, head: number): number {
  const region = view.region(head);
  const same = region >= 0 && region === view.region(cue);
  return (region >= 0 ? 1 : 0) + (view.region(cue) >= 0 ? 2 : 0) + (same ? 4 : 0);
}
