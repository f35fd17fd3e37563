import type { SentenceFeatures } from "./sentence-features.ts";

const pronouns = new Set(["he", "she", "it", "they", "this", "these", "that", "those", "his", "her", "their", "its"]);

/** What a sentence is like, whatever is asked. */
export const shapeFeatures = {
  length: (_, { length }) => Math.log(1 + length) / 4,
  placeInParagraph: ({ index }, sentence) =>
    sentence.index - (index.paragraphs.get(sentence.paragraph)?.sentences[0] ?? 0) > 0 ? 1 : 0,
  /** The share of its content words that the question doesn't hold: an answer says something new. */
  newWords: ({ question }, { terms, length }) =>
    length === 0 ? 0 : terms.filter(({ stem, stop }) => !stop && !question.stems.has(stem)).length / length,
  fewNewWords: ({ question }, { terms }) =>
    Number(terms.filter(({ stem, stop }) => !stop && !question.stems.has(stem)).length < 2),
  /** “It lasted an hour.” */
  beginsWithPronoun: (_, { terms }) => Number(pronouns.has(terms[0]?.word ?? "")),
  asks: (_, { terms }) => Number(["what", "who", "why", "how", "when"].includes(terms[0]?.word ?? "")),
} satisfies SentenceFeatures;
