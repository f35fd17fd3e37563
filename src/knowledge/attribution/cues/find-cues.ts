import type { AttributionModel, CueTables } from "../model/attribution-model.ts";
import { createFeatureList, type FeatureList } from "../model/feature-list.ts";
import type { DocumentView } from "../reading/document-view.ts";
import { isCueCandidate } from "./cue-candidates.ts";
import { addCueFeatures } from "./cue-features.ts";
import { addSecondReadingFeatures } from "./neighbour-features.ts";
import { speakerLabels } from "./speaker-labels.ts";

/** How likely each token is a cue: of speech, or of belief and intention (“thinks”, “hopes to”). */
export interface CueProbabilities {
  readonly speech: Float32Array;
  readonly belief: Float32Array;
  /** The sum of the two. */
  readonly either: Float32Array;
}

const labelProbability = 0.93;

/** Reads all candidates once. */
export function readCues(view: DocumentView, model: Pick<AttributionModel, "lexicon" | "firstCues">): CueProbabilities {
  return readWith(view, model, model.firstCues, () => {});
}

/** Reads all candidates again, seeing what the first reading thought of their neighbours. */
export function readCuesAgain(
  view: DocumentView,
  model: Pick<AttributionModel, "lexicon" | "secondCues">,
  first: CueProbabilities,
): CueProbabilities {
  return readWith(view, model, model.secondCues, (token, list) =>
    addSecondReadingFeatures(view, token, first.either, list),
  );
}

function readWith(
  view: DocumentView,
  { lexicon }: Pick<AttributionModel, "lexicon">,
  tables: CueTables,
  addMore: (token: number, list: FeatureList) => void,
): CueProbabilities {
  const speech = new Float32Array(view.length);
  const belief = new Float32Array(view.length);
  const list = createFeatureList();
  for (let token = 0; token < view.length; token++) {
    if (!isCueCandidate(view, lexicon, token)) continue;
    list.clear();
    addCueFeatures(view, token, list);
    addMore(token, list);
    const speechOdds = Math.exp(tables.speech.score(list.places, list.length));
    const beliefOdds = Math.exp(tables.belief.score(list.places, list.length));
    speech[token] = speechOdds / (1 + speechOdds + beliefOdds);
    belief[token] = beliefOdds / (1 + speechOdds + beliefOdds);
  }
  for (const token of speakerLabels(view).keys()) {
    speech[token] = Math.max(speech[token] as number, labelProbability);
    belief[token] = Math.min(belief[token] as number, 1 - labelProbability);
  }
  return { speech, belief, either: speech.map((value, token) => Math.min(1, value + (belief[token] as number))) };
}
