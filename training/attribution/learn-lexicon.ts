import type { AttributionLexicon, CuePrior } from "../../src/knowledge/attribution/model/attribution-model.ts";
import { hashText } from "../../src/knowledge/attribution/model/feature-list.ts";
import { fewestArticles } from "./common-places.ts";
import type { MarkedDocument } from "./marked-document.ts";

/** What is learned of words: the hashes of those that may have weights, and how often a lemma reports. */
export interface LearnedLexicon {
  readonly vocabulary: readonly number[];
  readonly priors: ReadonlyMap<string, CuePrior>;
}

/** Counts words over articles; a word of fewer than five articles is in nothing that is written down. */
export function learnLexicon(documents: readonly MarkedDocument[]): LearnedLexicon {
  const articles = new Map<string, number>();
  const lemmas = new Map<string, { all: number; cues: number; speech: number }>();
  for (const { document, gold } of documents) {
    const seen = new Set([...document.lower.map((word) => `w${word}`), ...document.lemma.map((lemma) => `l${lemma}`)]);
    for (const key of seen) articles.set(key, (articles.get(key) ?? 0) + 1);
    document.lemma.forEach((lemma, token) => {
      const count = lemmas.get(lemma) ?? { all: 0, cues: 0, speech: 0 };
      const attribution = gold.get(token);
      count.all++;
      if (attribution) count.cues++;
      if (attribution?.speech) count.speech++;
      lemmas.set(lemma, count);
    });
  }
  const isCommon = (key: string) => (articles.get(key) ?? 0) >= fewestArticles;
  const priors = new Map<string, CuePrior>();
  for (const [lemma, count] of [...lemmas].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (count.cues === 0 || !isCommon(`l${lemma}`)) continue;
    const share = (count.speech + 0.02) / (count.all + 2);
    const candidate = (count.cues >= 3 && share > 0.002) || share > 0.02;
    priors.set(lemma, { step: stepOf(share), candidate });
  }
  const vocabulary = [...articles.keys()].filter(isCommon).map(hashText);
  return { vocabulary: [...new Set(vocabulary)].sort((a, b) => a - b), priors };
}

/** The lexicon as reading uses it. */
export function toLexicon(learned: LearnedLexicon, classes: ReadonlyMap<string, number>): AttributionLexicon {
  const vocabulary = new Set(learned.vocabulary);
  return { knows: (hash) => vocabulary.has(hash), priors: learned.priors, classes };
}

const stepOf = (share: number): number => [0.005, 0.03, 0.1, 0.3, 0.6].filter((limit) => share > limit).length;
