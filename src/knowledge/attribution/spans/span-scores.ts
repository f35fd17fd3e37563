import type { CueProbabilities } from "../cues/find-cues.ts";
import type { AttributionModel } from "../model/attribution-model.ts";
import type { FeatureList } from "../model/feature-list.ts";
import { logSum } from "../model/log-sum.ts";
import type { DocumentView } from "../reading/document-view.ts";
import { createStretchReader } from "./content-edges.ts";
import { addEndFeatures } from "./end-features.ts";
import { addLayoutFeatures } from "./layout-features.ts";
import { addPairFeatures } from "./pair-features.ts";
import type { Side } from "./side.ts";
import { candidatesAfter, candidatesBefore } from "./span-candidates.ts";
import type { SpanSite } from "./span-site.ts";
import { addStartFeatures } from "./start-features.ts";

/** A piece of content on one side of the cue: its first and its last token, and a log score. */
export interface ScoredPiece {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** Where the content of a cue stands: nowhere, before the cue, after it, or both. */
export interface SpanScores {
  readonly before: readonly ScoredPiece[];
  readonly after: readonly ScoredPiece[];
  /** Log scores of content before, after and on both sides; none has 0. The pieces' own scores aren't in them. */
  readonly layout: { readonly before: number; readonly after: number; readonly both: number };
  /** Probability that the cue has no content at all. */
  readonly none: number;
}

/**
 * Scores every piece that may be the content of a cue: start + end + pair on either side, and the layout.
 * One log-linear model over all of them, so a piece's probability sums over what the other side may be.
 */
export function scoreSpans(
  view: DocumentView,
  site: SpanSite,
  cues: CueProbabilities,
  model: Pick<AttributionModel, "spans" | "layouts">,
  list: FeatureList,
): SpanScores {
  list.clear();
  addLayoutFeatures(view, site, cues, list);
  const layout = {
    before: model.layouts.before.score(list.places, list.length),
    after: model.layouts.after.score(list.places, list.length),
    both: model.layouts.both.score(list.places, list.length),
  };
  const score = () => model.spans.score(list.places, list.length);
  const before = scoreSide(view, site, "before", list, score);
  const after = scoreSide(view, site, "after", list, score);
  const beforeSum = logSum(before.map((piece) => piece.score));
  const afterSum = logSum(after.map((piece) => piece.score));
  const all = [0, layout.before + beforeSum, layout.after + afterSum, layout.both + beforeSum + afterSum];
  const none = Math.exp(-logSum(all));
  return { before, after, layout: fixedLayout(site, before.length > 0 && after.length > 0, layout), none };
}

/** A clause that the reporting clause parts stands on both sides of it; what a noun reports, behind its “that”. */
function fixedLayout(site: SpanSite, hasBoth: boolean, layout: SpanScores["layout"]): SpanScores["layout"] {
  const never = Number.NEGATIVE_INFINITY;
  if ((site.parts || site.relative) && hasBoth) return { before: never, after: never, both: layout.both };
  return site.that < 0 ? layout : { before: never, after: layout.after, both: never };
}

function scoreSide(
  view: DocumentView,
  site: SpanSite,
  side: Side,
  list: FeatureList,
  score: () => number,
): readonly ScoredPiece[] {
  const described = describeSide(view, site, side, list, score);
  return described.pairs.map(({ start, end, pair }) => ({
    start: described.starts[start] as number,
    end: described.ends[end] as number,
    score: (described.ofStart[start] as number) + (described.ofEnd[end] as number) + pair,
  }));
}

/** The starts, ends and pairs of a side, each with what `take` makes of its features; pairs point into the two. */
export interface DescribedSide<Result> {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly ofStart: readonly Result[];
  readonly ofEnd: readonly Result[];
  readonly pairs: readonly { readonly start: number; readonly end: number; readonly pair: Result }[];
}

/** Collects the features of every start, end and allowed pair, and hands back what `take` makes of each collection. */
export function describeSide<Result>(
  view: DocumentView,
  site: SpanSite,
  side: Side,
  list: FeatureList,
  take: () => Result,
): DescribedSide<Result> {
  const { starts, ends } = side === "after" ? candidatesAfter(view, site) : candidatesBefore(view, site);
  const collect = (add: () => void): Result => {
    list.clear();
    add();
    return take();
  };
  const ofStart = starts.map((token) => collect(() => addStartFeatures(view, site, side, token, list)));
  const ofEnd = ends.map((token) => collect(() => addEndFeatures(view, site, side, token, list)));
  const readInner = createStretchReader(view, site.either, site.cue);
  const pairs: { readonly start: number; readonly end: number; readonly pair: Result }[] = [];
  for (const [startIndex, start] of starts.entries()) {
    for (const [endIndex, end] of ends.entries()) {
      if (!canPair(view, site, side, start, end)) continue;
      list.clear();
      addPairFeatures(view, site, side, start, end, readInner, list);
      pairs.push({ start: startIndex, end: endIndex, pair: take() });
    }
  }
  return { starts, ends, ofStart, ofEnd, pairs };
}

/** Content before the cue reaches at least into the sentence before it. */
function canPair(view: DocumentView, site: SpanSite, side: Side, start: number, end: number): boolean {
  if (end < start) return false;
  return side === "after" || (end < site.cue && view.sentence(end) >= view.sentence(site.cue) - 1);
}
