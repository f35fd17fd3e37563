import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { confidenceFeatureNames, confidenceFeatures } from "../../src/knowledge/answering/confidence-features.ts";
import { rankSentences } from "../../src/knowledge/answering/rank-sentences.ts";
import { createRanker, treeFeatureNames, treeFeatures } from "../../src/knowledge/answering/ranker.ts";
import { spanFeatureNames } from "../../src/knowledge/answering/span/span-features.ts";
import { analyseQuestion } from "../../src/knowledge/question/question.ts";
import { parseBackground } from "../../src/knowledge/retrieval/background.ts";
import { type Evidence, gatherEvidence } from "../../src/knowledge/retrieval/evidence.ts";
import { featureNames } from "../../src/knowledge/retrieval/features/all-features.ts";
import { parseSynonyms } from "../../src/knowledge/retrieval/synonyms.ts";
import { directionOf } from "./directions.ts";
import { learnConfidence } from "./learn-confidence.ts";
import { learnRanker } from "./learn-ranker.ts";
import { learnSpans } from "./learn-spans.ts";
import { learnTrees } from "./learn-trees.ts";
import { readSquad } from "./measuring-data.ts";
import { spanExamples } from "./span-examples.ts";
import { makeTrials, type Trial, type TrialKind } from "./trials.ts";

/**
 * Learns data/models/answering.json: `npm run train:answering -- --data DIR [--out FILE]`.
 * Nothing in it is left to chance: the same data give the same file.
 */
const { values } = parseArgs({
  options: { data: { type: "string" }, out: { type: "string", default: "data/models/answering.json" } },
});
if (!values.data) throw new Error("--data names the folder of the measuring data");

const background = parseBackground(readFileSync("data/lexicon/background.txt", "utf8"));
const synonyms = parseSynonyms(readFileSync("data/lexicon/synonyms.txt", "utf8"));
const threshold = 0.5;
// half answerable; off-topic questions are easily told, so the removed ones weigh more
const share: Readonly<Record<TrialKind, number>> = {
  answerable: 0.5,
  removed: 0.32,
  grafted: 0.1,
  "off-topic": 0.08,
  adversarial: 0,
};

const trials = makeTrials(readSquad(values.data, "train"));
const evidence = trials.map(
  (trial): Evidence => gatherEvidence(analyseQuestion(trial.question, background), trial.index, synonyms),
);

const examples = trials.flatMap((trial, at) => (trial.kind === "answerable" ? [rankingExample(trial, at)] : []));
const linear = learnRanker(featureNames, examples);
const linearScore = createRanker({ ...linear, trees: [] });
const trees = learnTrees(
  treeFeatureNames,
  examples.map(({ rows, gold, type }) => ({
    rows: rows.map((row) => treeFeatures(row, type)),
    gold,
    scores: rows.map((row) => linearScore(row, type)),
  })),
);
const ranker = { ...linear, trees };
const rank = createRanker(ranker);
const counts = new Map<TrialKind, number>();
for (const { kind } of trials) counts.set(kind, (counts.get(kind) ?? 0) + 1);
const confidence = learnConfidence(
  confidenceFeatureNames,
  trials.map((trial, at) => ({
    features: confidenceFeatures(evidenceAt(at), ranked(at)),
    answerable: trial.kind === "answerable",
    weight: (share[trial.kind] * trials.length) / (counts.get(trial.kind) ?? 1),
  })),
  directionOf,
  30,
);
const spans = learnSpans(
  spanFeatureNames,
  trials.flatMap((trial, at) => (trial.kind === "answerable" ? spanExamples(trial, evidenceAt(at)) : [])),
);
writeFileSync(values.out, `${JSON.stringify({ ranker, confidence, threshold, spans }, null, 1)}\n`);

function rankingExample({ gold }: Trial, at: number) {
  const sentences = rankSentences(evidenceAt(at), () => 0);
  return {
    rows: sentences.map(({ features }) => features),
    gold: sentences.map(({ sentence }) => gold.has(sentence.index)),
    type: evidenceAt(at).question.type,
  };
}

function ranked(at: number) {
  return rankSentences(evidenceAt(at), rank);
}

function evidenceAt(at: number): Evidence {
  const found = evidence[at];
  if (!found) throw new RangeError(`no trial ${at}`);
  return found;
}
