import type { CueProbabilities } from "../../src/knowledge/attribution/cues/find-cues.ts";
import { readCues } from "../../src/knowledge/attribution/cues/find-cues.ts";
import type { AttributionLexicon } from "../../src/knowledge/attribution/model/attribution-model.ts";
import { findSource } from "../../src/knowledge/attribution/sources/find-source.ts";
import { type LearnedLexicon, learnLexicon, toLexicon } from "./learn-lexicon.ts";
import type { Learner } from "./learner.ts";
import type { MarkedDocument } from "./marked-document.ts";
import { shuffle } from "./shuffle.ts";
import { type SpanCue, spanExamples } from "./span-examples.ts";
import { type LearnedCues, trainCues } from "./train-cues.ts";
import { trainSources } from "./train-sources.ts";
import { type LearnedSpans, trainSpans } from "./train-spans.ts";
import { type TrainingView, viewForTraining } from "./training-view.ts";

/** Everything that is learned, before it is written down. */
export interface LearnedModel {
  readonly lexicon: LearnedLexicon;
  readonly firstCues: LearnedCues;
  readonly secondCues: LearnedCues;
  readonly sources: Learner;
  readonly spans: LearnedSpans;
}

const folds = 4;
const epochs = 5;
const foldEpochs = 4;
const likelyMistake = 0.1;
const worthReading = 0.05;

/**
 * Learns stage by stage. A later stage sees of an article what earlier stages make of it that were learned from the
 * other articles (four folds), so that it meets the mistakes it will meet in reading.
 */
export function learnModel(
  documents: readonly MarkedDocument[],
  classes: ReadonlyMap<string, number>,
  log: (line: string) => void,
): LearnedModel {
  const learned = learnLexicon(documents);
  const lexicon = toLexicon(learned, classes);
  const views = shuffle(
    documents.map((document) => viewForTraining(document, lexicon)),
    42,
  );
  const outside = readByFolds(views, lexicon);
  log(`${views.length} articles read by folds`);
  const cuesOf = (training: TrainingView) => (outside.get(training) as FoldReading).cues;
  const eitherOf = (training: TrainingView) => cuesOf(training).either;
  const firstCues = trainCues(views, lexicon, epochs, null);
  const secondCues = trainCues(views, lexicon, epochs, cuesOf);
  const sources = trainSources(views, epochs, eitherOf);
  log("cues and sources learned");
  const examples = spanExamples(spanCues(views, outside));
  log(`${examples.length} cues to learn content from`);
  const spans = trainSpans(examples, epochs);
  log("content learned");
  return { lexicon: learned, firstCues, secondCues, sources, spans };
}

interface FoldReading {
  readonly cues: CueProbabilities;
  readonly sources: ReadonlyMap<number, ReturnType<typeof findSource>>;
}

/** Reads each article with cues and sources learned from the others. */
function readByFolds(
  views: readonly TrainingView[],
  lexicon: AttributionLexicon,
): ReadonlyMap<TrainingView, FoldReading> {
  const read = new Map<TrainingView, FoldReading>();
  for (let fold = 0; fold < folds; fold++) {
    const others = views.filter((_, index) => index % folds !== fold);
    const own = views.filter((_, index) => index % folds === fold);
    const firstCues = trainCues(others, lexicon, foldEpochs, null);
    const model = { lexicon, firstCues };
    const sources = trainSources(others, foldEpochs, (training) => readCues(training.view, model).either);
    for (const training of own) {
      const cues = readCues(training.view, model);
      const found = new Map<number, ReturnType<typeof findSource>>();
      for (let token = 0; token < training.view.length; token++) {
        if (!training.gold.has(token) && (cues.either[token] ?? 0) <= worthReading) continue;
        found.set(token, findSource(training.view, token, cues.either, sources));
      }
      read.set(training, { cues, sources: found });
    }
  }
  return read;
}

function spanCues(views: readonly TrainingView[], outside: ReadonlyMap<TrainingView, FoldReading>): readonly SpanCue[] {
  return views.flatMap((training, article) => {
    const { cues, sources } = outside.get(training) as FoldReading;
    const tokens = Array.from({ length: training.view.length }, (_, token) => token);
    return tokens.flatMap((cue): readonly SpanCue[] => {
      if (!training.gold.has(cue) && (cues.either[cue] ?? 0) < likelyMistake) return [];
      return [{ training, article, cue, source: sources.get(cue)?.chunk ?? null, cues }];
    });
  });
}
