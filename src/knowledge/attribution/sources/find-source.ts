import type { NounChunk } from "../../tagging/tagged-document.ts";
import { createFeatureList, type FeatureList } from "../model/feature-list.ts";
import type { LinearTable } from "../model/linear-table.ts";
import { logSum } from "../model/log-sum.ts";
import type { DocumentView } from "../reading/document-view.ts";
import { likelySubject } from "./likely-subject.ts";
import { addSameSentenceFeatures } from "./same-sentence-features.ts";
import { sourceCandidates } from "./source-candidates.ts";
import { addNoSourceFeatures, addSourceFeatures } from "./source-features.ts";

/** The noun phrase that a cue most likely reports of; null where the text names nobody. */
export interface FoundSource {
  readonly chunk: NounChunk | null;
  readonly probability: number;
}

/** “According to Weiss” and “her claim that” have their source in a fixed place. */
const cited = 0.97;

/** Chooses among the noun phrases near the cue and “none”, by a softmax over their scores. */
export function findSource(view: DocumentView, cue: number, either: Float32Array, sources: LinearTable): FoundSource {
  const fixed = view.according(cue) ?? view.nounReport(cue);
  if (fixed) return { chunk: fixed.source, probability: cited };
  const list = createFeatureList();
  const candidates = sourceCandidates(view, cue);
  const scores = describeSources(view, cue, candidates, either, list, () => sources.score(list.places, list.length));
  let best = 0;
  scores.forEach((score, index) => {
    if (score > (scores[best] as number)) best = index;
  });
  const probability = Math.exp((scores[best] as number) - logSum(scores));
  return { chunk: candidates[best - 1] ?? null, probability };
}

/** Collects the features of “none” and then of each candidate, and hands back what `take` makes of each collection. */
export function describeSources<Result>(
  view: DocumentView,
  cue: number,
  candidates: readonly NounChunk[],
  either: Float32Array,
  list: FeatureList,
  take: () => Result,
): readonly Result[] {
  const subject = subjectHead(view, cue);
  list.clear();
  addNoSourceFeatures(view, cue, subject, list);
  const results = [take()];
  for (const chunk of candidates) {
    list.clear();
    const between = addSourceFeatures(view, cue, chunk, subject, either, list);
    if (view.sentence(chunk.head) === view.sentence(cue)) addSameSentenceFeatures(view, cue, chunk, between, list);
    results.push(take());
  }
  return results;
}

function subjectHead(view: DocumentView, cue: number): number {
  const subject = likelySubject(view, cue);
  if (subject < 0) return -1;
  // “Trump’s denial”: the phrase is cut at the cue.
  return subject === view.chunkIndex(cue) ? cue - 1 : (view.chunks[subject]?.head ?? -1);
}
