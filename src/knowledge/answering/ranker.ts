import { type AnswerType, answerTypes } from "../question/answer-type.ts";
import { featureNames } from "../retrieval/features/all-features.ts";
import { type LinearModel, weigh, weightsOf } from "./linear-model.ts";
import { sumTrees, type Tree } from "./trees.ts";

/** A sum of weighted features, and trees that correct it where features work together. */
export interface RankerModel extends LinearModel {
  readonly trees: readonly Tree[];
}

/** The names of what the trees may ask for: the features, and what kind of answer is expected. */
export const treeFeatureNames: readonly string[] = [...featureNames, ...answerTypes.map((type) => `asks ${type}`)];

/** A sentence's features with what kind of answer is expected, in the order of `treeFeatureNames`. */
export const treeFeatures = (features: readonly number[], type: AnswerType): readonly number[] => [
  ...features,
  ...answerTypes.map((other) => Number(other === type)),
];

/** Scores a sentence by its features. */
export type Ranker = (features: readonly number[], type: AnswerType) => number;

/** Makes the ranker of a model. */
export function createRanker({ bias, weights, trees }: RankerModel): Ranker {
  const linear = weightsOf({ bias, weights }, featureNames);
  const corrections = sumTrees(trees, treeFeatureNames);
  // written over for each sentence: a question has many
  const values = new Float64Array(treeFeatureNames.length);
  return (features, type) => {
    values.set(features);
    answerTypes.forEach((other, at) => {
      values[featureNames.length + at] = Number(other === type);
    });
    return weigh(linear, features, bias) + corrections(values);
  };
}
