import type { SentenceFeatures } from "./sentence-features.ts";

/**
 * What each feature counts for. Centrality with a sign for its direction is PacSum's (Zheng and Lapata, Sentence
 * centrality revisited for unsupervised summarization, ACL 2019). The weights are rounded means of thirty hill climbs for
 * ROUGE-1, each on a bootstrap of 145 news stories with summaries (84 of CNN/DailyMail, 61 by freelance writers); on the
 * half of the stories that a climb didn't see, such weights were 2 to 3 points ahead of the first three sentences. Not
 * tuned are `leans`, `torn` and `caption`: they are there for readers.
 */
const weights: SentenceFeatures = {
  opening: 0.2,
  early: 0.4,
  takenUp: 1.2,
  takesUp: -0.35,
  mainWords: 0.15,
  short: -0.35,
  question: -0.2,
  leans: -0.05,
  torn: -0.1,
  caption: -0.1,
};

/** What a sentence loses for all that it shares with one that is already chosen. */
export const redundancyWeight = 0.6;

/** What a sentence gains for holding all of the words that the asker wants the summary to turn on. */
export const focusWeight = 2;

const names = Object.keys(weights) as readonly (keyof SentenceFeatures)[];

/** How well a sentence stands for the story. */
export const weighSentence = (features: SentenceFeatures): number =>
  names.reduce((sum, name) => sum + weights[name] * features[name], 0);
