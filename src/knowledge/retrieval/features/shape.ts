import type { Evidence } from "../evidence.ts";
import type { IndexedSentence } from "../retrieval-index.ts";
import type { SentenceFeatures } from "./sentence-features.ts";

const pronouns = new Set(["he", "she", "it", "they", "this", "these", "that", "those", "his", "her", "their", "its"]);

/** What a sentence is like, whatever is asked. */
export const shapeFeatures = {
  length: (_, { length }) => Math.log(1 + length) / 4,
  placeInParagraph: ({ index }, sentence) =>
    sentence.index - (index.paragraphs.get(sentence.paragraph)?.sentences[0] ?? 0) > 0 ? 1 : 0,
  /** The share of its content words that the question doesn't hold: an answer says something new. */
  newWords: (evidence, sentence) => (sentence.length === 0 ? 0 : countNew(evidence, sentence) / sentence.length),
  fewNewWords: (evidence, sentence) => Number(countNew(evidence, sentence) < 2),
  /** “It lasted an hour.” */
  beginsWithPronoun: (_, { terms }) => Number(pronouns.has(terms[0]?.word ?? "")),
  asks: (_, { terms }) => Number(asking.has(terms[0]?.word ?? "")),
} satisfies SentenceFeatures;

const asking = new Set(["what", "who", "why", "how", "when"]);

/** How many content words of a sentence the question doesn't hold. */
function countNew({ question }: Evidence, { terms }: IndexedSentence): number {
  let count = 0;
  for (const { stem, stop } of terms) if (!stop && !question.stems.has(stem)) count++;
  return count;
}
