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

/** “According to Weiss”, “her claim that”, “was told by Weiss” and “Weiss was quoted as saying” have their source in a fixed place. */
const cited = 0.97;

/** Chooses among the noun phrases near the cue and “none”, by a softmax over their scores. */
export function findSource(view: DocumentView, cue: number, either: Float32Array, sources: LinearTable): FoundSource {
  const fixed =
    view.according(cue)?.source ?? view.nounReport(cue)?.source ?? agentOf(view, cue) ?? quotedOne(view, cue);
  if (fixed) return { chunk: fixed, probability: cited };
  const list = createFeatureList();
  const candidates = sourceCandidates(view, cue);
  const scores = describeSources(view, cue, candidates, either, list, () => sources.score(list.places, list.length));
  let best = 0;
  scores.forEach((score, index) => {
    if (score > (scores[best] as number)) best = index;
  });
  const probability = Math.exp((scores[best] as number) - logSum(scores));
  const chosen = candidates[best - 1];
  return { chunk: chosen ? wholeOf(view, chosen, cue) : null, probability };
}

/** “*Lawyers* for Tom Reyes said”: where a clause opens with what the name only tells more of. */
function wholeOf(view: DocumentView, chunk: NounChunk, cue: number): NounChunk {
  if (!view.isVerb(cue)) return chunk;
  let whole = chunk;
  while (whole.to <= cue && /^(?:of|for|to|from|with|at)$/.test(view.lower(whole.from - 1))) {
    const before = view.chunk(whole.from - 2);
    if (before?.kind !== "nominal" || before.to !== whole.from - 1 || !isWhole(view, before)) return chunk;
    whole = before;
  }
  const opens = whole.from === view.first(cue) || /^(?:PUNCT|CCONJ|SCONJ)$/.test(view.pos(whole.from - 1));
  return opens ? whole : chunk;
}

/** “two friends of”, “lawyers for”; not “Secretary of State”. */
const isWhole = (view: DocumentView, { from, head }: NounChunk): boolean =>
  /^(?:DET|NUM)$/.test(view.pos(from)) || view.lower(head).endsWith("s");

/** “was told *by the mayor* that …”; in “was quoted by the mayor as saying” it is another who says. */
function agentOf(view: DocumentView, cue: number): NounChunk | null {
  const chunk = view.lower(cue + 1) === "by" ? view.chunk(cue + 2) : null;
  if (!chunk || chunk.from !== cue + 2 || chunk.kind === "time" || view.lower(chunk.to) === "as") return null;
  let before = cue - 1;
  while (view.pos(before) === "ADV") before--;
  return view.lemmaText(before) === "be" ? chunk : null;
}

/** “*Reyes* was quoted as saying” */
function quotedOne(view: DocumentView, cue: number): NounChunk | null {
  const quoted = view.quotedAs(cue);
  return quoted < 0 ? null : (view.chunks[likelySubject(view, quoted)] ?? null);
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
