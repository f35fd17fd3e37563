import type { NounChunk } from "../../tagging/tagged-document.ts";
import { type FeatureList, templates } from "../model/feature-list.ts";
import { lengthStep } from "../model/log-sum.ts";
import type { DocumentView } from "../reading/document-view.ts";
import { nounKind } from "../reading/noun-kind.ts";
import type { Between } from "./between.ts";

const name = templates("source-sentence", [
  "row",
  "row-kind",
  "row-lemma",
  "row-cue",
  "tag-before",
  "word-before",
  "opens",
  "word-after",
  "tag-after",
  "clauses",
  "verb-ing",
  "tags-around",
  "commas",
  "cue-word-before",
  "cue-word-after",
  "cue-tag-before",
  "conjunctions",
  "marks",
  "near-start-lemma",
  "other-cue",
  "other-cue-kind",
]);

/** What tells it within one sentence: the row of words between, and those on either side. */
export function addSameSentenceFeatures(
  view: DocumentView,
  cue: number,
  chunk: NounChunk,
  between: Between,
  list: FeatureList,
): void {
  const { place } = between;
  const first = view.first(cue);
  const lemma = view.lemma(cue);
  const kind = nounKind(view, chunk);
  const ing = view.isIng(cue) ? 1 : 0;
  const verbs = Math.min(between.verbs, 2);
  const distance = lengthStep(between.tokens);
  const tagBefore = view.tag(chunk.from - 1);
  if (between.tags !== 0) {
    list.add(name.row, between.tags, place);
    list.add(name["row-kind"], between.tags, place, kind);
    list.add(name["row-lemma"], between.tags, place, lemma);
    list.add(name["row-cue"], between.tags, place, view.tag(cue) + ing);
  }
  list.add(name["tag-before"], place, tagBefore, kind);
  list.add(name["word-before"], place, view.word(chunk.from - 1));
  list.add(name.opens, place, chunk.from === first ? 1 : 0, verbs);
  list.add(name["word-after"], view.word(chunk.to), place);
  list.add(name["tag-after"], view.tag(chunk.to), place, kind);
  list.add(name.clauses, place, verbs, Math.min(between.clauses, 2));
  list.add(name["verb-ing"], place, verbs > 0 ? 1 : 0, ing);
  list.add(name["tags-around"], view.tag(chunk.to), tagBefore, place);
  const commaAfter = view.lower(chunk.to) === "," ? 1 : 0;
  const commaLast = view.lower(between.last) === "," ? 1 : 0;
  list.add(name.commas, place, between.commas % 2, 2 * commaAfter + commaLast);
  list.add(name["cue-word-before"], place, view.word(cue - 1), distance);
  list.add(name["cue-word-after"], place, view.word(cue + 1), distance);
  list.add(name["cue-tag-before"], place, view.tag(cue - 1), distance);
  list.add(name.conjunctions, place, between.conjunctions > 0 ? 1 : 0, verbs);
  list.add(name.marks, Math.min(between.marks, 3), place, verbs);
  list.add(name["near-start-lemma"], chunk.from <= first + 1 ? 1 : 0, lemma);
  const other = hasOtherCueBehind(view, chunk, cue) ? 1 : 0;
  list.add(name["other-cue"], other, place, ing);
  list.add(name["other-cue-kind"], other, kind, view.tag(cue - 1));
}

/** “The aide said the minister *denied* …”: the phrase has a cue of its own right behind it. */
function hasOtherCueBehind(view: DocumentView, chunk: NounChunk, cue: number): boolean {
  for (let token = chunk.to; token < chunk.to + 4; token++) if (token !== cue && view.prior(token) >= 4) return true;
  return false;
}
