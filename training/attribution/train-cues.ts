import { isCueCandidate } from "../../src/knowledge/attribution/cues/cue-candidates.ts";
import { addCueFeatures } from "../../src/knowledge/attribution/cues/cue-features.ts";
import type { CueProbabilities } from "../../src/knowledge/attribution/cues/find-cues.ts";
import { addSecondReadingFeatures } from "../../src/knowledge/attribution/cues/neighbour-features.ts";
import type { AttributionLexicon } from "../../src/knowledge/attribution/model/attribution-model.ts";
import { createFeatureList } from "../../src/knowledge/attribution/model/feature-list.ts";
import { createCommonPlaces } from "./common-places.ts";
import { createLearner, type Learner, rateOf } from "./learner.ts";
import { shuffle } from "./shuffle.ts";
import type { TrainingView } from "./training-view.ts";

export interface LearnedCues {
  readonly speech: Learner;
  readonly belief: Learner;
}

type Label = "none" | "speech" | "belief";

/** Learns to tell cues of speech and of belief; with `first`, as a second reading that sees what the first one thought. */
export function trainCues(
  views: readonly TrainingView[],
  lexicon: AttributionLexicon,
  epochs: number,
  first: ((view: TrainingView) => CueProbabilities) | null,
): LearnedCues {
  const list = createFeatureList();
  const common = createCommonPlaces();
  const raw: { places: Int32Array; label: Label }[] = [];
  views.forEach((training, article) => {
    const { view, gold } = training;
    const probabilities = first?.(training) ?? null;
    for (let token = 0; token < view.length; token++) {
      const attribution = gold.get(token);
      if (!attribution && !isCueCandidate(view, lexicon, token)) continue;
      list.clear();
      addCueFeatures(view, token, list);
      if (probabilities) addSecondReadingFeatures(view, token, probabilities.either, list);
      const places = list.take();
      common.see(article, places);
      raw.push({ places, label: attribution ? (attribution.speech ? "speech" : "belief") : "none" });
    }
  });
  const examples = raw.map(({ places, label }) => ({ places: common.keep(places), label }));
  const learned = { speech: createLearner(), belief: createLearner() };
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = rateOf(epoch, 0.12);
    for (const { places, label } of shuffle(examples, epoch + 7)) {
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
