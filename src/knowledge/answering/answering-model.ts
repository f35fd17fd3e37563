import type { LinearModel } from "./linear-model.ts";
import type { RankerModel } from "./ranker.ts";
import type { SpanModel } from "./span/find-answer-span.ts";
import type { Tree } from "./trees.ts";

/** What was learned: how sentences are ranked, and when the best of them is an answer. */
export interface AnsweringModel {
  readonly ranker: RankerModel;
  readonly confidence: LinearModel;
  /** The least confidence at which the story is said to answer. */
  readonly threshold: number;
  readonly spans: SpanModel;
}

/**
 * Reads the model's JSON.
 * @throws Error where a part of it is missing or no number.
 */
export function parseAnsweringModel(json: string): AnsweringModel {
  const read: unknown = JSON.parse(json);
  const { ranker, confidence, threshold, spans } = (read ?? {}) as Partial<Record<keyof AnsweringModel, unknown>>;
  if (typeof threshold !== "number") throw new Error("the answering model has no threshold");
  const ofTypes = Object.entries((spans ?? {}) as Record<string, unknown>);
  return {
    ranker: { ...linear(ranker, "ranker"), trees: treesOf(ranker) },
    confidence: linear(confidence, "confidence"),
    threshold,
    spans: Object.fromEntries(ofTypes.map(([type, model]) => [type, linear(model, `span of ${type}`)])),
  };
}

function linear(read: unknown, name: string): LinearModel {
  const { bias, weights } = (read ?? {}) as Partial<Record<keyof LinearModel, unknown>>;
  const isTable = typeof weights === "object" && weights !== null;
  if (typeof bias !== "number" || !isTable || !Object.values(weights).every(Number.isFinite)) {
    throw new Error(`the answering model's ${name} is no table of weights`);
  }
  return { bias, weights: weights as Record<string, number> };
}

function treesOf(ranker: unknown): readonly Tree[] {
  const { trees } = (ranker ?? {}) as { readonly trees?: unknown };
  if (!Array.isArray(trees)) throw new Error("the answering model's ranker has no trees");
  return trees as readonly Tree[];
}
