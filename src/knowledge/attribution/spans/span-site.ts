import type { NounChunk, TokenRange } from "../../tagging/tagged-document.ts";
import type { DocumentView } from "../reading/document-view.ts";
import { endOfInsertion } from "../reading/insertion.ts";
import { type RelativeClause, relativeClause } from "../reading/relative-clause.ts";

/** A cue with its source, as the point from which content is looked for. */
export interface SpanSite {
  readonly cue: number;
  readonly source: NounChunk | null;
  /** First and last token of the reporting clause: the cue, with its source where both are in one sentence. */
  readonly left: number;
  readonly right: number;
  /** Whether the reporting clause parts a clause that goes on behind it: “Reyes*, Weiss said,* told the council …” */
  readonly parts: boolean;
  /** The relative clause that the reporting clause is put into: “which *Ushakov said* are important”. */
  readonly relative: RelativeClause | null;
  /** The “that” with which what a noun reports begins; -1 for other cues. */
  readonly that: number;
  /** Words that only tell who the source is, and so are no content: “the mayor's aide” of “said Weiss, the mayor's aide”. */
  readonly aside: TokenRange | null;
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
  const aside = view.according(cue) ?? (near ? asideBehind(view, source, cue) : null);
  const place = source ? (source.from > cue ? 2 : 1) + (near ? 0 : 2) : 0;
  const left = near ? Math.min(cue, source.from) : cue;
  const behind = Math.max(near ? Math.max(cue, source.to - 1) : cue, (aside?.to ?? 0) - 1);
  const parts = near ? endOfParting(view, left, behind) : -1;
  const right = parts < 0 ? behind : parts;
  const markBefore = view.region(cue - 1) >= 0 || (view.region(cue - 2) >= 0 && view.lower(cue - 1) === ",");
  return {
    cue,
    source,
    left,
    right,
    parts: parts >= 0,
    relative: near ? relativeClause(view.document, cue, source) : null,
    that: view.nounReport(cue)?.that ?? -1,
    aside,
    sourcePlace: place,
    marksAtCue: (view.region(cue + 1) >= 0 ? 1 : 0) + (markBefore ? 2 : 0) + (view.region(cue) >= 0 ? 4 : 0),
    quotedSentence: hasQuoted(view, view.first(cue), view.last(cue)),
    either,
  };
}

/** “said Anna Weiss, *the mayor's chief of staff*, adding …” */
function asideBehind({ document }: DocumentView, source: NounChunk, cue: number): TokenRange | null {
  const to = source.from > cue ? endOfInsertion(document, source.to) : -1;
  return to < 0 ? null : { from: source.to, to };
}

/**
 * The last token of a reporting clause that parts another between commas or dashes, behind its subject or before its
 * “that”: “The crane*, Reyes told reporters on Monday,* was safe”, “Reyes told the council*, according to Weiss,* that …”;
 * -1 where it parts none.
 */
function endOfParting(view: DocumentView, left: number, right: number): number {
  const mark = view.lower(left - 1);
  if (!/^(?:,|[-–—]|--)$/.test(mark)) return -1;
  let close = right + 1;
  while (close <= right + longestAddress && view.lower(close) !== mark) {
    if (view.chunkIndex(close) < 0 && view.pos(close) !== "ADP") return -1;
    close++;
  }
  if (view.lower(close) !== mark || close > view.last(right)) return -1;
  const next = view.pos(close + 1) === "ADV" ? close + 2 : close + 1;
  if (view.lower(next) === "that" && view.pos(next) === "SCONJ") return close - 1;
  if (!view.isVerb(next) || view.isIng(next) || view.region(next) >= 0 || view.chunkIndex(left - 2) < 0) return -1;
  for (let token = view.first(left); token < left; token++) if (view.isVerb(token)) return -1;
  return close - 1;
}

/** “told reporters in Oakport on Monday” */
const longestAddress = 9;

function hasQuoted(view: DocumentView, from: number, last: number): boolean {
  for (let token = from; token <= last; token++) if (view.region(token) >= 0) return true;
  return false;
}
