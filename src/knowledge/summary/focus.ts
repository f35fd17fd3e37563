import type { Span } from "../../domain/span.ts";
import type { IndexedSentence, RetrievalIndex } from "../retrieval/retrieval-index.ts";
import { analyse } from "../retrieval/terms.ts";

/** What the asker wants a summary to turn on. */
export interface Focus {
  /** Whether the article holds none of the asker's words, though there are some. */
  readonly missing: boolean;
  /** The share of the asker's words that a sentence holds, 0 to 1, rarer words counting for more. */
  cover(sentence: IndexedSentence): number;
  /** Where the asker's words stand in a sentence. */
  marks(sentence: IndexedSentence): readonly Span[];
}

/** Reads the asker's words; those that the article doesn't hold bend nothing. */
export function readFocus(words: string, { sentences, sentencesWith }: RetrievalIndex): Focus {
  const weights = new Map<string, number>();
  const content = analyse(words).filter(({ stop }) => !stop);
  for (const { stem } of content) {
    const holders = sentencesWith.get(stem)?.length ?? 0;
    if (holders > 0) weights.set(stem, Math.log(1 + sentences.length / holders));
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return {
    missing: content.length > 0 && weights.size === 0,
    cover: ({ places }) => {
      let held = 0;
      for (const [stem, weight] of weights) if (places.has(stem)) held += weight;
      return total > 0 ? held / total : 0;
    },
    marks: ({ terms }) => terms.filter(({ stem, stop }) => !stop && weights.has(stem)).map(({ span }) => span),
  };
}
