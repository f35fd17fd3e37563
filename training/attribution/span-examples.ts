import type { CueProbabilities } from "../../src/knowledge/attribution/cues/find-cues.ts";
import { createFeatureList, type FeatureList } from "../../src/knowledge/attribution/model/feature-list.ts";
import { addLayoutFeatures } from "../../src/knowledge/attribution/spans/layout-features.ts";
import type { Side } from "../../src/knowledge/attribution/spans/side.ts";
import { type DescribedSide, describeSide } from "../../src/knowledge/attribution/spans/span-scores.ts";
import { createSpanSite } from "../../src/knowledge/attribution/spans/span-site.ts";
import type { NounChunk } from "../../src/knowledge/tagging/tagged-document.ts";
import { type CommonPlaces, createCommonPlaces } from "./common-places.ts";
import type { Example } from "./folds.ts";
import type { GoldAttribution } from "./marked-document.ts";
import type { TrainingView } from "./training-view.ts";

/** One cue to learn content from. */
export interface SpanExample extends Example {
  readonly layoutPlaces: Int32Array;
  readonly before: DescribedSide<Int32Array>;
  readonly after: DescribedSide<Int32Array>;
  /** Which pair of each side is right, or -1 where nothing of the content stands there. */
  readonly rightBefore: number;
  readonly rightAfter: number;
}

/** A likely cue, with the source that a model which hadn't seen its article chose. */
export interface SpanCue {
  readonly training: TrainingView;
  readonly article: number;
  readonly cue: number;
  readonly source: NounChunk | null;
  readonly cues: CueProbabilities;
}

const closeEnough = 0.7;

/** Describes cues, marked ones and likely mistakes alike; leaves out those whose marked content no pair comes near. */
export function spanExamples(cues: readonly SpanCue[]): readonly SpanExample[] {
  const list = createFeatureList();
  const common = createCommonPlaces();
  const raw = cues.flatMap((cue) => {
    const example = describe(cue, list);
    if (!example) return [];
    see(common, cue.article, example);
    return [example];
  });
  return raw.map((example) => keep(common, example));
}

function describe({ training, article, cue, source, cues }: SpanCue, list: FeatureList): SpanExample | null {
  const { view, gold } = training;
  const site = createSpanSite(view, cue, source, cues.either);
  list.clear();
  addLayoutFeatures(view, site, cues, list);
  const layoutPlaces = list.take();
  const side = (which: Side) => describeSide(view, site, which, list, () => list.take());
  const before = side("before");
  const after = side("after");
  const right = rightPairs(gold.get(cue), before, after);
  return right && { article, layoutPlaces, before, after, ...right };
}

function rightPairs(
  attribution: GoldAttribution | undefined,
  before: DescribedSide<Int32Array>,
  after: DescribedSide<Int32Array>,
): { rightBefore: number; rightAfter: number } | null {
  if (!attribution) return { rightBefore: -1, rightAfter: -1 };
  const first = nearestPair(before, attribution.before);
  const second = nearestPair(after, attribution.after);
  if (Math.min(first.likeness, second.likeness) < closeEnough || (first.index < 0 && second.index < 0)) return null;
  return { rightBefore: first.index, rightAfter: second.index };
}

/** The pair most like the marked tokens: shared over all. */
function nearestPair(side: DescribedSide<Int32Array>, marked: readonly number[]): { index: number; likeness: number } {
  const [first, last] = [marked[0], marked.at(-1)];
  if (first === undefined || last === undefined) return { index: -1, likeness: 1 };
  let best = { index: -1, likeness: 0 };
  side.pairs.forEach(({ start, end }, index) => {
    const from = side.starts[start] as number;
    const to = side.ends[end] as number;
    const shared = Math.min(to, last) - Math.max(from, first) + 1;
    const likeness = shared / (Math.max(to, last) - Math.min(from, first) + 1);
    if (likeness > best.likeness) best = { index, likeness };
  });
  return best;
}

function see(common: CommonPlaces, article: number, example: SpanExample): void {
  common.see(article, example.layoutPlaces);
  for (const side of [example.before, example.after]) {
    for (const places of [...side.ofStart, ...side.ofEnd]) common.see(article, places);
    for (const { pair } of side.pairs) common.see(article, pair);
  }
}

function keep(common: CommonPlaces, example: SpanExample): SpanExample {
  const side = (described: DescribedSide<Int32Array>): DescribedSide<Int32Array> => ({
    ...described,
    ofStart: described.ofStart.map(common.keep),
    ofEnd: described.ofEnd.map(common.keep),
    pairs: described.pairs.map(({ start, end, pair }) => ({ start, end, pair: common.keep(pair) })),
  });
  const layoutPlaces = common.keep(example.layoutPlaces);
  return { ...example, layoutPlaces, before: side(example.before), after: side(example.after) };
}
