import type { CueReading } from "../../src/knowledge/attribution/decoding/cue-reading.ts";
import { type ExtentSite, extentSites } from "../../src/knowledge/attribution/extents/extent-site.ts";
import { describeEdge, edgeTokens } from "../../src/knowledge/attribution/extents/find-extent.ts";
import { createFeatureList } from "../../src/knowledge/attribution/model/feature-list.ts";
import { logSum } from "../../src/knowledge/attribution/model/log-sum.ts";
import { createCommonPlaces } from "./common-places.ts";
import type { Example } from "./folds.ts";
import { createLearner, type Learner, rateOf } from "./learner.ts";
import { shuffle } from "./shuffle.ts";
import type { TrainingView } from "./training-view.ts";

export interface ExtentExample extends Example {
  readonly options: readonly Int32Array[];
  readonly right: number;
}

/** Describes the edges of cues and sources that a reading found, where the marked ones can be reached. */
export function describeExtents(
  views: readonly TrainingView[],
  readings: readonly (readonly CueReading[])[],
): readonly ExtentExample[] {
  const list = createFeatureList();
  const common = createCommonPlaces();
  const examples = views.flatMap(({ view, gold }, article) =>
    (readings[article] ?? []).flatMap((reading): readonly ExtentExample[] => {
      const attribution = gold.get(reading.cue);
      if (!attribution) return [];
      const sites = extentSites(view, reading);
      const describe = (site: ExtentSite, marked: readonly number[]) =>
        (["first", "last"] as const).flatMap((edge): readonly ExtentExample[] => {
          if (!marked.includes(site.head)) return [];
          const right = edgeTokens(site, edge).indexOf((edge === "first" ? marked[0] : marked.at(-1)) ?? -1);
          if (right < 0) return [];
          const options = describeEdge(view, site, edge, list, () => list.take());
          for (const places of options) common.see(article, places);
          return [{ article, options, right }];
        });
      const ofSource = sites.source ? describe(sites.source, attribution.source) : [];
      return [...describe(sites.cue, attribution.cueTokens), ...ofSource];
    }),
  );
  return examples.map((example) => ({ ...example, options: example.options.map(common.keep) }));
}

/** Learns to choose the edges of cues and sources. */
export function trainExtents(examples: readonly ExtentExample[], epochs: number): Learner {
  const learner = createLearner();
  const order = [...examples];
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = rateOf(epoch, 0.12);
    for (const { options, right } of shuffle(order, epoch + 17)) {
      const scores = options.map((places) => learner.score(places, places.length));
      const all = logSum(scores);
      for (const [index, places] of options.entries()) {
        learner.update(places, (index === right ? 1 : 0) - Math.exp((scores[index] as number) - all), rate);
      }
    }
  }
  learner.finish();
  return learner;
}
