import type { Span } from "../../../domain/span.ts";
import { type AnswerType, answerTypes } from "../../question/answer-type.ts";
import type { Evidence } from "../../retrieval/evidence.ts";
import type { IndexedSentence } from "../../retrieval/retrieval-index.ts";
import { type LinearModel, weightsOf } from "../linear-model.ts";
import { kindTest } from "./of-kind.ts";
import { spanFeatureNames, spanFeaturesIn } from "./span-features.ts";
import { spanSiteOf } from "./span-site.ts";

/** For each kind of answer the weights of a candidate's features. */
export type SpanModel = Readonly<Partial<Record<AnswerType, LinearModel>>>;

/** Finds the shortest words of a sentence that answer; null where none of its words can. */
export type SpanFinder = (evidence: Evidence, sentence: IndexedSentence, text: string) => Span | null;

/** Makes the finder: the candidate with the highest sum of weights is the answer, the earlier where two tie. */
export function createSpanFinder(model: SpanModel): SpanFinder {
  const weights = new Map(
    answerTypes.map((type) => [type, weightsOf(model[type] ?? { bias: 0, weights: {} }, spanFeatureNames)]),
  );
  return (evidence, sentence, text) => {
    const ofType = weights.get(evidence.question.type);
    const featuresOf = spanFeaturesIn(evidence, sentence, text);
    let best: Span | null = null;
    let highest = Number.NEGATIVE_INFINITY;
    let score = 0;
    const weigh = (id: number): void => {
      score += ofType?.[id] ?? 0;
    };
    const isOfKind = kindTest(evidence, sentence, text);
    for (const candidate of spanSiteOf(sentence, text).candidates) {
      if (isOfKind && !isOfKind(candidate)) continue;
      score = 0;
      featuresOf(candidate, weigh);
      const first = sentence.terms[candidate.from];
      const last = sentence.terms[candidate.to];
      if (score <= highest || !first || !last) continue;
      highest = score;
      best = { start: first.span.start, end: last.span.end };
    }
    return best;
  };
}
