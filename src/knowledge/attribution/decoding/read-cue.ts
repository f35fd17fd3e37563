import type { CueProbabilities } from "../cues/find-cues.ts";
import { paragraphBounds, type SpeakerLabel } from "../cues/speaker-labels.ts";
import type { AttributionModel } from "../model/attribution-model.ts";
import { createFeatureList } from "../model/feature-list.ts";
import type { LinearTable } from "../model/linear-table.ts";
import type { DocumentView } from "../reading/document-view.ts";
import { findSource } from "../sources/find-source.ts";
import { scoreSpans } from "../spans/span-scores.ts";
import { createSpanSite } from "../spans/span-site.ts";
import { addAcceptanceFeatures } from "./acceptance-features.ts";
import { choosePieces } from "./choose-pieces.ts";
import type { CueReading } from "./cue-reading.ts";
import type { Piece, Reading } from "./reading.ts";

/** A cue less likely than this, of speech or belief, isn't worth looking for its content. */
export const worthReading = 0.08;

/** Reads one cue: its source, then its content. Null where it can have none. */
export function readCue(
  view: DocumentView,
  cue: number,
  first: CueProbabilities,
  second: CueProbabilities,
  model: Pick<AttributionModel, "sources" | "spans" | "layouts">,
): CueReading | null {
  const source = findSource(view, cue, second.either, model.sources);
  const site = createSpanSite(view, cue, source.chunk, second.either);
  const scores = scoreSpans(view, site, second, model, createFeatureList());
  const chosen = choosePieces(scores, []);
  if (!chosen) return null;
  const odds = ({ speech, belief }: CueProbabilities) => ({ speech: speech[cue] ?? 0, belief: belief[cue] ?? 0 });
  return {
    cue,
    source: source.chunk,
    sourceProbability: source.probability,
    scores,
    ...chosen,
    first: odds(first),
    second: odds(second),
  };
}

/** Weighs a reading: how likely its content and source are both right. */
export function weighReading(view: DocumentView, reading: CueReading, acceptance: LinearTable): Reading {
  const list = createFeatureList();
  addAcceptanceFeatures(view, reading, list);
  const probability = 1 / (1 + Math.exp(-acceptance.score(list.places, list.length)));
  const { cue, source, scores, pieces, score } = reading;
  const direct = view.region(pieces[0]?.start ?? -1) >= 0 && view.region(pieces.at(-1)?.end ?? -1) >= 0;
  return { cue, source, scores, pieces, direct, score, acceptance: Math.min(0.999, probability), barred: [] };
}

const labelAcceptance = 0.93;

/** Reads a transcript's label or a credit, whose content the layout of the page fixes. */
export function readLabel(view: DocumentView, label: SpeakerLabel): Reading | null {
  const piece = label.kind === "label" ? restOfParagraph(view, label.token) : quotationBefore(view, label.token);
  if (!piece) return null;
  const source = view.chunk(label.kind === "label" ? label.token - 1 : label.token + 1);
  const fixed = { scores: null, pieces: [piece], direct: label.kind === "credit", score: 0, barred: [] };
  return { cue: label.token, source, acceptance: labelAcceptance, ...fixed };
}

/** TRUMP: We are ready. We always were. */
function restOfParagraph(view: DocumentView, colon: number): Piece | null {
  const { last } = paragraphBounds(view, colon, Number.POSITIVE_INFINITY);
  return trimmed(view, colon + 1, last);
}

/** “We are ready.” — Mary Osei */
function quotationBefore(view: DocumentView, dash: number): Piece | null {
  const end = view.previousWord(dash);
  if (end < 0) return null;
  let start = end;
  while (start > 0 && view.region(start - 1) === view.region(end)) start--;
  return trimmed(view, start, end);
}

function trimmed(view: DocumentView, from: number, last: number): Piece | null {
  const start = view.isWord(from) ? from : view.nextWord(from);
  const end = view.isWord(last) ? last : view.previousWord(last);
  return start <= end ? { start, end } : null;
}
