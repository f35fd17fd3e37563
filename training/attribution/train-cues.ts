import { isCueCandidate } from "../../src/knowledge/attribution/cues/cue-candidates.ts";
import { addCueFeatures } from "../../src/knowledge/attribution/cues/cue-features.ts";
import type { CueProbabilities } from "../../src/knowledge/attribution/cues/find-cues.ts";
import { addSecondReadingFeatures } from "../../src/knowledge/attribution/cues/neighbour-features.ts";
import type { AttributionLexicon } from "../../src/knowledge/attribution/model/attribution-model.ts";
import { createFeatureList } from "../../src/knowledge/attribution/model/feature-list.ts";
import { createCommonPlaces } from "./common-places.ts";
import type { Example } from "./folds.ts";
import { createLearner, type Learner, rateOf } from "./learner.ts";
import { shuffle } from "./shuffle.ts";
import type { TrainingView } from "./training-view.ts";

export interface LearnedCues {
  readonly speech: Learner;
  readonly belief: Learner;
}

export interface CueExample extends Example {
  readonly places: Int32Array;
  readonly label: "none" | "speech" | "belief";
}

/** Describes every candidate; with `first`, as the second reading sees it, which knows what the first one thought. */
export function describeCues(
  views: readonly TrainingView[],
  lexicon: AttributionLexicon,
  first: readonly CueProbabilities[] | null,
): readonly CueExample[] {
  const list = createFeatureList();
  const common = createCommonPlaces();
  const examples = views.flatMap(({ view, gold }, article) => {
    const either = first?.[article]?.either ?? null;
    const found: CueExample[] = [];
    for (let token = 0; token < view.length; token++) {
      const attribution = gold.get(token);
      if (!attribution && !isCueCandidate(view, lexicon, token)) continue;
      list.clear();
      addCueFeatures(view, token, list);
      if (either) addSecondReadingFeatures(view, token, either, list);
      const places = list.take();
      common.see(article, places);
      found.push({ article, places, label: attribution ? (attribution.speech ? "speech" : "belief") : "none" });
    }
    return found;
  });
  return examples.map((example) => ({ ...example, places: common.keep(example.places) }));
}

/** Learns to tell cues of speech, of belief, and of neither. */
export function trainCues(examples: readonly CueExample[], epochs: number): LearnedCues {
  const learned = { speech: createLearner(), belief: createLearner() };
  const order = [...examples];
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = rateOf(epoch, 0.06);
    for (const { places, label } of shuffle(order, epoch + 7)) {
      const speech = Math.exp(learned.speech.score(places, places.length));
      const belief = Math.exp(learned.belief.score(places, places.length));
      const all = 1 + speech + belief;
      learned.speech.update(places, (label === "speech" ? 1 : 0) - speech / all, rate);
      learned.belief.update(places, (label === "belief" ? 1 : 0) - belief / all, rate);
    }
  }
  learned.speech.finish();
  learned.belief.finish();
  return learned;
}
