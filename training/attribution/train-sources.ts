import { createFeatureList } from "../../src/knowledge/attribution/model/feature-list.ts";
import { logSum } from "../../src/knowledge/attribution/model/log-sum.ts";
import { describeSources } from "../../src/knowledge/attribution/sources/find-source.ts";
import { sourceCandidates } from "../../src/knowledge/attribution/sources/source-candidates.ts";
import { createCommonPlaces } from "./common-places.ts";
import { createLearner, type Learner, rateOf } from "./learner.ts";
import { shuffle } from "./shuffle.ts";
import type { TrainingView } from "./training-view.ts";

/** Learns to choose the source of a cue among noun phrases and “none”; any phrase whose head was marked is right. */
export function trainSources(
  views: readonly TrainingView[],
  epochs: number,
  either: (view: TrainingView) => Float32Array,
): Learner {
  const list = createFeatureList();
  const common = createCommonPlaces();
  const raw: { options: readonly Int32Array[]; right: ReadonlySet<number> }[] = [];
  views.forEach((training, article) => {
    const { view, gold } = training;
    for (const [cue, attribution] of gold) {
      const candidates = sourceCandidates(view, cue);
      const marked = new Set(attribution.source);
      const right = new Set(candidates.flatMap((chunk, index) => (marked.has(chunk.head) ? [index + 1] : [])));
      if (marked.size === 0) right.add(0);
      if (right.size === 0) continue;
      const options = describeSources(view, cue, candidates, either(training), list, () => list.take());
      for (const places of options) common.see(article, places);
      raw.push({ options, right });
    }
  });
  const examples = raw.map(({ options, right }) => ({ options: options.map(common.keep), right }));
  const learner = createLearner();
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = rateOf(epoch, 0.12);
    for (const { options, right } of shuffle(examples, epoch + 3)) {
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
