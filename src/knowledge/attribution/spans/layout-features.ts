import { addCueFeatures } from "../cues/cue-features.ts";
import type { CueProbabilities } from "../cues/find-cues.ts";
import { type FeatureList, templates } from "../model/feature-list.ts";
import { probabilityStep } from "../model/log-sum.ts";
import type { DocumentView } from "../reading/document-view.ts";
import type { SpanSite } from "./span-site.ts";

const name = templates("layout", [
  "source",
  "source-lemma",
  "source-class",
  "source-tag-before",
  "source-tag-after",
  "opens",
  "tag-after-clause",
  "tags-around-clause",
  "word-after-clause",
  "opens-lemma",
  "speech",
  "either",
  "speech-lemma",
]);

/** What tells on which sides of the cue its content stands, if any: all that tells whether it is a cue, and its clause. */
export function addLayoutFeatures(view: DocumentView, site: SpanSite, cues: CueProbabilities, list: FeatureList): void {
  const { cue, source, sourcePlace, left, right } = site;
  const lemma = view.lemma(cue);
  addCueFeatures(view, cue, list);
  list.add(name.source, sourcePlace);
  list.add(name["source-lemma"], sourcePlace, lemma);
  list.add(name["source-class"], sourcePlace, view.reporting(cue));
  list.add(name["source-tag-before"], sourcePlace, view.tag(cue - 1));
  list.add(name["source-tag-after"], sourcePlace, view.tag(cue + 1));
  const speech = probabilityStep(cues.speech[cue] ?? 0, 20);
  list.add(name.speech, speech);
  list.add(name.either, probabilityStep(cues.either[cue] ?? 0, 20));
  list.add(name["speech-lemma"], speech, lemma);
  if (!source || view.sentence(source.head) !== view.sentence(cue)) return;
  const opens = left === view.first(cue) ? 1 : 0;
  const tagBefore = view.tag(left - 1);
  const tagAfter = view.tag(right + 1);
  list.add(name.opens, tagBefore, opens);
  list.add(name["tag-after-clause"], tagAfter, sourcePlace);
  list.add(name["tags-around-clause"], tagBefore, tagAfter, sourcePlace);
  list.add(name["word-after-clause"], view.word(right + 1), tagBefore);
  list.add(name["opens-lemma"], opens, lemma);
}
