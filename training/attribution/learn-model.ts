import { type CueProbabilities, readCues, readCuesAgain } from "../../src/knowledge/attribution/cues/find-cues.ts";
import type { CueReading } from "../../src/knowledge/attribution/decoding/cue-reading.ts";
import { readCue, worthReading } from "../../src/knowledge/attribution/decoding/read-cue.ts";
import { findSource } from "../../src/knowledge/attribution/sources/find-source.ts";
import { byFolds } from "./folds.ts";
import { type LearnedLexicon, learnLexicon, toLexicon } from "./learn-lexicon.ts";
import type { Learner } from "./learner.ts";
import type { MarkedDocument } from "./marked-document.ts";
import { shuffle } from "./shuffle.ts";
import { type SpanCue, spanExamples } from "./span-examples.ts";
import { describeAcceptance, trainAcceptance } from "./train-acceptance.ts";
import { describeCues, type LearnedCues, trainCues } from "./train-cues.ts";
import { describeExtents, trainExtents } from "./train-extents.ts";
import { describeSourceChoices, trainSources } from "./train-sources.ts";
import { type LearnedSpans, trainSpans } from "./train-spans.ts";
import { type TrainingView, viewForTraining } from "./training-view.ts";

/** Everything that is learned, before it is written down. */
export interface LearnedModel extends LearnedSpans {
  readonly lexicon: LearnedLexicon;
  readonly firstCues: LearnedCues;
  readonly secondCues: LearnedCues;
  readonly sources: Learner;
  readonly acceptance: Learner;
  readonly extents: Learner;
}

const epochs = 5;
const foldEpochs = 4;
const likelyMistake = 0.1;

/**
 * Learns stage by stage. A later stage sees of an article what earlier stages make of it that were learned from other
 * articles, so that it meets the mistakes it will meet in reading.
 */
export function learnModel(
  documents: readonly MarkedDocument[],
  classes: ReadonlyMap<string, number>,
  log: (line: string) => void,
): LearnedModel {
  const learned = learnLexicon(documents);
  const lexicon = toLexicon(learned, classes);
  const marked = shuffle([...documents], 42);
  const views = marked.map((document) => viewForTraining(document, lexicon));

  const candidates = describeCues(views, lexicon, null);
  const firstOutside = byFolds(candidates, (examples) => trainCues(examples, foldEpochs));
  const first = views.map(({ view }, article) => readCues(view, { lexicon, firstCues: firstOutside(article) }));
  const candidatesAgain = describeCues(views, lexicon, first);
  const secondOutside = byFolds(candidatesAgain, (examples) => trainCues(examples, foldEpochs));
  const second = views.map(({ view }, article) =>
    readCuesAgain(view, { lexicon, secondCues: secondOutside(article) }, first[article] as CueProbabilities),
  );
  log("cues read by folds");

  const choices = describeSourceChoices(views, second);
  const sourcesOutside = byFolds(choices, (examples) => trainSources(examples, foldEpochs));
  const contents = spanExamples(spanCues(views, second, sourcesOutside));
  log(`${contents.length} cues to learn content from`);
  const spansOutside = byFolds(contents, (examples) => trainSpans(examples, foldEpochs));
  const readings = views.map(({ view }, article): readonly CueReading[] => {
    const cues = { first: first[article] as CueProbabilities, second: second[article] as CueProbabilities };
    const model = { sources: sourcesOutside(article), ...spansOutside(article) };
    return tokensOf(view.length).flatMap((token) => {
      if ((cues.second.either[token] ?? 0) < worthReading) return [];
      return readCue(view, token, cues.first, cues.second, model) ?? [];
    });
  });
  log("content read by folds");

  return {
    lexicon: learned,
    firstCues: trainCues(candidates, epochs),
    secondCues: trainCues(candidatesAgain, epochs),
    sources: trainSources(choices, epochs),
    ...trainSpans(contents, epochs),
    acceptance: trainAcceptance(describeAcceptance(views, readings), epochs),
    extents: trainExtents(describeExtents(views, readings), epochs),
  };
}

function spanCues(
  views: readonly TrainingView[],
  read: readonly CueProbabilities[],
  sourcesOutside: (article: number) => Learner,
): readonly SpanCue[] {
  return views.flatMap((training, article) => {
    const cues = read[article] as CueProbabilities;
    return tokensOf(training.view.length).flatMap((cue): readonly SpanCue[] => {
      if (!training.gold.has(cue) && (cues.either[cue] ?? 0) < likelyMistake) return [];
      const source = findSource(training.view, cue, cues.either, sourcesOutside(article)).chunk;
      return [{ training, article, cue, source, cues }];
    });
  });
}

const tokensOf = (length: number): readonly number[] => Array.from({ length }, (_, token) => token);
