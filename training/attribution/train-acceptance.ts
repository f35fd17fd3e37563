import { addAcceptanceFeatures } from "../../src/knowledge/attribution/decoding/acceptance-features.ts";
import type { CueReading } from "../../src/knowledge/attribution/decoding/cue-reading.ts";
import { createFeatureList } from "../../src/knowledge/attribution/model/feature-list.ts";
import { createCommonPlaces } from "./common-places.ts";
import type { Example } from "./folds.ts";
import { createLearner, type Learner, rateOf } from "./learner.ts";
import type { GoldAttribution } from "./marked-document.ts";
import { shuffle } from "./shuffle.ts";
import type { TrainingView } from "./training-view.ts";

export interface AcceptanceExample extends Example {
  readonly places: Int32Array;
  readonly right: boolean;
}

/** Describes readings by models that hadn't seen the article, and whether content and source are both right. */
export function describeAcceptance(
  views: readonly TrainingView[],
  readings: readonly (readonly CueReading[])[],
): readonly AcceptanceExample[] {
  const list = createFeatureList();
  const common = createCommonPlaces();
  const examples = views.flatMap(({ view, gold }, article) =>
    (readings[article] ?? []).map((reading) => {
      list.clear();
      addAcceptanceFeatures(view, reading, list);
      const places = list.take();
      common.see(article, places);
      const right = [...gold.values()].some((attribution) => isRight(view.isWord, reading, attribution));
      return { article, places, right };
    }),
  );
  return examples.map((example) => ({ ...example, places: common.keep(example.places) }));
}

/** Half of all words shared, and a source that was marked. */
function isRight(isWord: (token: number) => boolean, reading: CueReading, attribution: GoldAttribution): boolean {
  const marked = new Set([...attribution.before, ...attribution.after]);
  let words = 0;
  let shared = 0;
  for (const { start, end } of reading.pieces) {
    for (let token = start; token <= end; token++) {
      if (!isWord(token)) continue;
      words++;
      if (marked.has(token)) shared++;
    }
  }
  if (2 * shared < words + marked.size - shared) return false;
  return reading.source ? attribution.source.includes(reading.source.head) : attribution.source.length === 0;
}

/** Learns how likely a reading is right, by logistic regression: its answers are probabilities. */
export function trainAcceptance(examples: readonly AcceptanceExample[], epochs: number): Learner {
  const learner = createLearner();
  const order = [...examples];
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = rateOf(epoch, 0.06);
    for (const { places, right } of shuffle(order, epoch + 5)) {
      const probability = 1 / (1 + Math.exp(-learner.score(places, places.length)));
      learner.update(places, (right ? 1 : 0) - probability, rate);
    }
  }
  learner.finish();
  return learner;
}
