import { type FeatureList, templates } from "../model/feature-list.ts";
import { lengthStep, probabilityStep } from "../model/log-sum.ts";
import type { DocumentView } from "../reading/document-view.ts";
import { nounKind } from "../reading/noun-kind.ts";
import { quotedEdge } from "../spans/content-edges.ts";
import type { CueReading } from "./cue-reading.ts";

const name = templates("acceptance", [
  "bias",
  "content",
  "content-fine",
  "cue",
  "cue-fine",
  "either",
  "cue-content",
  "cue-belief",
  "readings",
  "agreement",
  "agreement-content",
  "agreement-length",
  "source",
  "source-kind",
  "source-none",
  "product",
  "prior-content",
  "class-content",
  "prior-cue",
  "lemma",
  "lemma-content",
  "sides",
  "edges",
  "edges-content",
  "length-content",
  "tag-content",
  "quoted",
]);

/** What tells whether a reading is right: what each stage thought, two by two, and the shape of what was chosen. */
export function addAcceptanceFeatures(view: DocumentView, reading: CueReading, list: FeatureList): void {
  const { cue, source, pieces, first, second } = reading;
  const holds = 1 - reading.scores.none;
  const either = Math.min(1, second.speech + second.belief);
  const content = probabilityStep(holds, 8);
  const cueStep = probabilityStep(either, 8);
  const agreement = probabilityStep(reading.agreement, 8);
  const sure = probabilityStep(reading.sourceProbability, 8);
  const kind = nounKind(view, source);
  list.add(name.bias);
  list.add(name["content-fine"], probabilityStep(holds, 25));
  list.add(name.content, content);
  list.add(name["cue-fine"], probabilityStep(either, 25));
  list.add(name.cue, probabilityStep(second.speech, 12));
  list.add(name.either, cueStep, probabilityStep(first.speech + first.belief, 8));
  list.add(name["cue-content"], cueStep, content);
  list.add(name["cue-belief"], probabilityStep(second.speech, 6), probabilityStep(second.belief, 6));
  list.add(name.readings, probabilityStep(first.speech, 6), probabilityStep(second.speech, 6));
  list.add(name.agreement, probabilityStep(reading.agreement, 20));
  list.add(name["agreement-content"], agreement, content);
  list.add(name["agreement-length"], agreement, lengthStep(wordsIn(pieces)));
  list.add(name.source, probabilityStep(reading.sourceProbability, 20));
  list.add(name["source-kind"], sure, kind);
  list.add(name["source-none"], source ? 1 : 0, sure, content);
  list.add(
    name.product,
    probabilityStep(Math.sqrt(holds * either) * reading.sourceProbability * reading.agreement, 25),
  );
  list.add(name["prior-content"], view.prior(cue), content);
  list.add(name["prior-cue"], view.prior(cue), cueStep);
  list.add(name["class-content"], view.reporting(cue), content);
  list.add(name.lemma, view.lemma(cue));
  list.add(name["lemma-content"], view.lemma(cue), probabilityStep(holds, 4));
  list.add(name["tag-content"], view.tag(cue), content);
  const firstPiece = pieces[0];
  const lastPiece = pieces.at(-1);
  if (!firstPiece || !lastPiece) return;
  const edges = quotedEdge(view, firstPiece.start, -1) * 3 + quotedEdge(view, lastPiece.end, 1);
  const side = pieces.length > 1 ? 2 : firstPiece.start > cue ? 1 : 0;
  list.add(name.sides, side, content);
  list.add(name.edges, edges, side);
  list.add(name["edges-content"], edges, content);
  list.add(name["length-content"], lengthStep(wordsIn(pieces)), content);
  list.add(name.quoted, view.region(cue) >= 0 ? 1 : 0, content);
}

const wordsIn = (pieces: CueReading["pieces"]): number =>
  pieces.reduce((sum, { start, end }) => sum + end - start + 1, 0);
