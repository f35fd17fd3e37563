import type { RetrievalIndex } from "../retrieval/retrieval-index.ts";

/** How much the sentences of an article have in common. */
export interface Similarity {
  /** The cosine of two sentences' content, 0 to 1. */
  between(a: number, b: number): number;
  /** For each sentence, what it shares with those before it and with those behind it. */
  readonly links: readonly { readonly before: number; readonly behind: number }[];
}

/** A sentence is compared with so many on either side: what stands further apart seldom links, and time stays linear. */
const reach = 80;
/** In a longer story a sentence meets more others: its links are divided by the number of sentences to this power. */
const lengthPower = 0.7;

/** Compares the sentences of an article by the tf-idf cosine of their content stems. */
export function createSimilarity({ sentences, sentencesWith }: RetrievalIndex): Similarity {
  const count = sentences.length;
  const vectors = sentences.map(({ places }) => {
    const weights = new Map<string, number>();
    for (const [stem, at] of places) {
      weights.set(stem, at.length * Math.log(1 + count / (sentencesWith.get(stem)?.length ?? 1)));
    }
    return { weights, norm: Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) };
  });
  const between = (a: number, b: number) => {
    const [left, right] = [vectors[a], vectors[b]];
    if (!left || !right || left.norm === 0 || right.norm === 0) return 0;
    const [few, many] = left.weights.size < right.weights.size ? [left, right] : [right, left];
    let sum = 0;
    for (const [stem, weight] of few.weights) sum += weight * (many.weights.get(stem) ?? 0);
    return sum / (left.norm * right.norm);
  };
  const before = new Float64Array(count);
  const behind = new Float64Array(count);
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b <= Math.min(count - 1, a + reach); b++) {
      const common = between(a, b);
      behind[a] = (behind[a] as number) + common;
      before[b] = (before[b] as number) + common;
    }
  }
  const scale = count ** lengthPower;
  const links = sentences.map((_, at) => ({
    before: (before[at] as number) / scale,
    behind: (behind[at] as number) / scale,
  }));
  return { between, links };
}
