import type { CueProbabilities } from "../cues/find-cues.ts";
import { paragraphBounds, type SpeakerLabel } from "../cues/speaker-labels.ts";
import type { AttributionModel } from "../model/attribution-model.ts";
import { createFeatureList } from "../model/feature-list.ts";
import type { DocumentView } from "../reading/document-view.ts";
import { findSource } from "../sources/find-source.ts";
import { scoreSpans } from "../spans/span-scores.ts";
import { createSpanSite } from "../spans/span-site.ts";
import { choosePieces } from "./choose-pieces.ts";
import type { Piece, Reading } from "./reading.ts";

/** Reads one cue: its source, then its content. Null where it has none. */
export function readCue(
  view: DocumentView,
  cue: number,
  first: CueProbabilities,
  second: CueProbabilities,
  model: Pick<AttributionModel, "sources" | "spans" | "layouts">,
): Reading | null {
  const source = findSource(view, cue, first.either, model.sources);
  const site = createSpanSite(view, cue, source.chunk, first.either);
  const scores = scoreSpans(view, site, first, model, createFeatureList());
  const chosen = choosePieces(scores, []);
  if (!chosen) return null;
  const speech = second.speech[cue] ?? 0;
  const belief = second.belief[cue] ?? 0;
  return {
    cue,
    source: source.chunk,
    acceptance: acceptance(speech, belief, scores.none),
    scores,
    ...chosen,
    barred: [],
  };
}

// A cue that the second reading all but rejects needs more than its content's word.
const doubtful = 0.12;

function acceptance(speech: number, belief: number, none: number): number {
  const both = Math.sqrt(((1 - none) * speech) / (1.0001 - belief));
  return Math.min(0.999, speech < doubtful ? 0.3 * both : both);
}

const labelAcceptance = 0.93;

/** Reads a transcript's label or a credit, whose content the layout of the page fixes. */
export function readLabel(view: DocumentView, label: SpeakerLabel): Reading | null {
  const piece = label.kind === "label" ? restOfParagraph(view, label.token) : quotationBefore(view, label.token);
  if (!piece) return null;
  const source = view.chunk(label.kind === "label" ? label.token - 1 : label.token + 1);
  const fixed = { scores: null, pieces: [piece], agreement: 1, score: 0, barred: [] };
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
