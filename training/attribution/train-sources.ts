import type { CueProbabilities } from "../../src/knowledge/attribution/cues/find-cues.ts";
import { createFeatureList } from "../../src/knowledge/attribution/model/feature-list.ts";
import { logSum } from "../../src/knowledge/attribution/model/log-sum.ts";
import { describeSources } from "../../src/knowledge/attribution/sources/find-source.ts";
import { sourceCandidates } from "../../src/knowledge/attribution/sources/source-candidates.ts";
import { createCommonPlaces } from "./common-places.ts";
import type { Example } from "./folds.ts";
import { createLearner, type Learner, rateOf } from "./learner.ts";
import { shuffle } from "./shuffle.ts";
import type { TrainingView } from "./training-view.ts";

export interface SourceExample extends Example {
  /** “None”, then each noun phrase. */
  readonly options: readonly Int32Array[];
  /** Those that are right: any phrase whose head was marked. */
  readonly right: ReadonlySet<number>;
}

/** Describes the noun phrases near each marked cue; leaves out cues with none of them right. */
export function describeSourceChoices(
  views: readonly TrainingView[],
  cues: readonly CueProbabilities[],
): readonly SourceExample[] {
  const list = createFeatureList();
  const common = createCommonPlaces();
  const examples = views.flatMap(({ view, gold }, article) =>
    [...gold].flatMap(([cue, attribution]): readonly SourceExample[] => {
      const candidates = sourceCandidates(view, cue);
      const marked = new Set(attribution.source);
      const right = new Set(candidates.flatMap((chunk, index) => (marked.has(chunk.head) ? [index + 1] : [])));
      if (marked.size === 0) right.add(0);
      if (right.size === 0) return [];
      const either = (cues[article] as CueProbabilities).either;
      const options = describeSources(view, cue, candidates, either, list, () => list.take());
      for (const places of options) common.see(article, places);
      return [{ article, options, right }];
    }),
  );
  return examples.map((example) => ({ ...example, options: example.options.map(common.keep) }));
}

/** Learns to choose the source of a cue among noun phrases and “none”. */
export function trainSources(examples: readonly SourceExample[], epochs: number): Learner {
  const learner = createLearner();
  const order = [...examples];
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = rateOf(epoch, 0.06);
    for (const { options, right } of shuffle(order, epoch + 3)) {
      const scores = options.map((places) => learner.score(places, places.length));
      const all = logSum(scores);
      const rightOnes = logSum(scores.filter((_, index) => right.has(index)));
      options.forEach((places, index) => {
        const score = scores[index] as number;
        const wanted = right.has(index) ? Math.exp(score - rightOnes) : 0;
        learner.update(places, wanted - Math.exp(score - all), rate);
      });
    }
  }
  learner.finish();
  return learner;
}
