import { coverageFeatures } from "./coverage.ts";
import { entityFeatures } from "./entities.ts";
import { expectedAnswerFeatures } from "./expected-answer.ts";
import { neighbourFeatures } from "./neighbours.ts";
import { proximityFeatures } from "./proximity.ts";
import type { SentenceFeature, SentenceFeatures } from "./sentence-features.ts";
import { shapeFeatures } from "./shape.ts";

const features: SentenceFeatures = {
  ...coverageFeatures,
  ...neighbourFeatures,
  ...proximityFeatures,
  ...expectedAnswerFeatures,
  ...entityFeatures,
  ...shapeFeatures,
};

/** The names of the ranker's features, in the order of its weights. */
export const featureNames: readonly string[] = Object.keys(features);

/** The features themselves, in the same order. */
export const allFeatures: readonly SentenceFeature[] = Object.values(features);
