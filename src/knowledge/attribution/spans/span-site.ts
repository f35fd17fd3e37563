import type { NounChunk } from "../../tagging/tagged-document.ts";
import type { DocumentView } from "../reading/document-view.ts";

/** A cue with its source, as the point from which content is looked for. */
export interface SpanSite {
  readonly cue: number;
  readonly source: NounChunk | null;
  /** First and last token of the reporting clause: the cue, with its source where both are in one sentence. */
  readonly left: number;
  readonly right: number;
  /** 0: no source; 1: before the cue, 2: after it; 3 and 4 the same in another sentence. */
  readonly sourcePlace: number;
  /** Bits: a quoted token follows the cue, precedes it, holds it. */
  readonly marksAtCue: number;
  /** Whether its sentence has a quoted token. */
  readonly quotedSentence: boolean;
  /** How likely each token of the document is a cue. */
  readonly either: Float32Array;
}

/** Puts together what all features of one cue's content look at. */
export function createSpanSite(
  view: DocumentView,
  cue: number,
  source: NounChunk | null,
  either: Float32Array,
): SpanSite {
  const near = source !== null && view.sentence(source.head) === view.sentence(cue);
  const place = source ? (source.from > cue ? 2 : 1) + (near ? 0 : 2) : 0;
  const markBefore = view.region(cue - 1) >= 0 || (view.region(cue - 2) >= 0 && view.lower(cue - 1) === ",");
  return {
    cue,
    source,
    left: near ? Math.min(cue, source.from) : cue,
    right: near ? Math.max(cue, source.to - 1) : cue,
    sourcePlace: place,
    marksAtCue: (view.region(cue + 1) >= 0 ? 1 : 0) + (markBefore ? 2 : 0) + (view.region(cue) >= 0 ? 4 : 0),
    quotedSentence: hasQuoted(view, view.first(cue), view.last(cue)),
    either,
  };
}

function hasQuoted(view: DocumentView, from: number, last: number): boolean {
  for (let token = from; token <= last; token++) if (view.region(token) >= 0) return true;
  return false;
}
