import type { NounChunk } from "../../tagging/tagged-document.ts";
import type { CueProbabilities } from "../cues/find-cues.ts";
import type { AttributionModel } from "../model/attribution-model.ts";
import { createFeatureList } from "../model/feature-list.ts";
import type { LinearTable } from "../model/linear-table.ts";
import type { DocumentView } from "../reading/document-view.ts";
import { findSource } from "../sources/find-source.ts";
import { likelySubject } from "../sources/likely-subject.ts";
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
  const barred = restOfClause(view, cue);
  const chosen = choosePieces(scores, barred);
  if (!chosen) return null;
  const odds = ({ speech, belief }: CueProbabilities) => ({ speech: speech[cue] ?? 0, belief: belief[cue] ?? 0 });
  return {
    cue,
    source: source.chunk,
    sourceProbability: source.probability,
    scores,
    reportsAll: site.parts || view.according(cue) !== null,
    ...chosen,
    barred,
    first: odds(first),
    second: odds(second),
  };
}

/** “Wu's claim that the vote was rigged *was rubbish*”: what the sentence says of the claim is none of it. */
function restOfClause(view: DocumentView, cue: number): readonly Piece[] {
  const verb = view.nounReport(cue)?.mainVerb ?? -1;
  return verb < 0 ? [] : [{ start: verb, end: view.last(cue) }];
}

// “was quoted as saying” is met too seldom to be learned: grammar tells who says what follows
const quotedAsSaying = 0.8;

/** Weighs a reading: how likely its content and source are both right. */
export function weighReading(view: DocumentView, reading: CueReading, acceptance: LinearTable): Reading {
  const list = createFeatureList();
  addAcceptanceFeatures(view, reading, list);
  const probability = 1 / (1 + Math.exp(-acceptance.score(list.places, list.length)));
  const { cue, source, scores, pieces, score, reportsAll, barred } = reading;
  const direct = view.region(pieces[0]?.start ?? -1) >= 0 && view.region(pieces.at(-1)?.end ?? -1) >= 0;
  return {
    cue,
    source,
    opens: clauseOpenings(view, cue, source),
    reportsAll,
    scores,
    pieces,
    direct,
    score,
    acceptance: view.quotedAs(cue) < 0 ? Math.min(0.999, probability) : Math.max(quotedAsSaying, probability),
    labelled: false,
    barred,
  };
}

/** Where the clause of a cue may open: at its source or its subject by word order, or at the “that” before it. */
function clauseOpenings(view: DocumentView, cue: number, source: NounChunk | null): readonly number[] {
  const subject = view.chunks[likelySubject(view, cue)];
  return [source, subject].flatMap((chunk) => {
    if (!chunk || chunk.from > cue) return [];
    const from = view.lower(chunk.from - 1) === "," ? roleBefore(view, chunk) : chunk.from;
    return view.lower(from - 1) === "that" ? [from, from - 1] : [from];
  });
}

/** “*the builder*, Norda, had warned”: where the noun phrase begins to which a name stands in apposition. */
function roleBefore(view: DocumentView, { from, kind }: NounChunk): number {
  const role = view.chunk(from - 2);
  return kind === "name" && role?.kind === "nominal" && role.to === from - 1 ? role.from : from;
}
