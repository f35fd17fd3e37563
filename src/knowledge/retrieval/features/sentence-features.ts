import type { Evidence } from "../evidence.ts";
import type { IndexedSentence } from "../retrieval-index.ts";

/** A named number of a sentence before a question. */
export type SentenceFeature = (evidence: Evidence, sentence: IndexedSentence) => number;

export type SentenceFeatures = Readonly<Record<string, SentenceFeature>>;
