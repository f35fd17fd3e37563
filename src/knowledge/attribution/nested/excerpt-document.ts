import type { NounChunk, TaggedDocument, TaggedSentence } from "../../tagging/tagged-document.ts";

/**
 * Some tokens of a document, in text order, as a document of their own: what somebody is reported to have said, as if
 * it stood alone and in one row. Tokens count from 0; offsets into the text stay. Quoted regions that hold all of it
 * are left out: within “We will win,” as he said it, nothing is quoted.
 */
export function excerptDocument(document: TaggedDocument, tokens: readonly number[]): TaggedDocument {
  const pick = <Value>(column: ArrayLike<Value>): Value[] => tokens.map((token) => column[token] as Value);
  const sentences: TaggedSentence[] = [];
  const sentence = new Int32Array(tokens.length);
  tokens.forEach((token, at) => {
    const source = document.sentence[token] as number;
    if (at === 0 || source !== document.sentence[tokens[at - 1] as number]) {
      sentences.push({ from: at, to: at + 1, paragraph: document.paragraph[token] as number });
    } else sentences.push({ ...(sentences.pop() as TaggedSentence), to: at + 1 });
    sentence[at] = sentences.length - 1;
  });
  const chunks = chunksWithin(document, tokens);
  const chunkOf = new Int32Array(tokens.length).fill(-1);
  for (const [index, chunk] of chunks.entries()) chunkOf.fill(index, chunk.from, chunk.to);
  return {
    ...document,
    length: tokens.length,
    start: Int32Array.from(pick(document.start)),
    end: Int32Array.from(pick(document.end)),
    word: pick(document.word),
    lower: pick(document.lower),
    lemma: pick(document.lemma),
    tag: pick(document.tag),
    sentence,
    paragraph: Int32Array.from(pick(document.paragraph)),
    region: Int32Array.from(withoutOuter(document, tokens)),
    isWord: pick(document.isWord),
    sentences,
    chunks,
    chunkOf,
  };
}

/** The tokens' quoted regions, but for the one that holds all of them, or those whose pieces make up the excerpt. */
function withoutOuter({ region }: TaggedDocument, tokens: readonly number[]): readonly number[] {
  const regions = tokens.map((token) => region[token] as number);
  const [first, last] = [regions[0] ?? -1, regions.at(-1) ?? -1];
  if (first === last) return regions.map((index) => (index === first ? -1 : index));
  const inPieces = tokens.some((token, at) => at > 0 && tokens[at - 1] !== token - 1);
  return inPieces && regions.every((index) => index >= 0) ? regions.map(() => -1) : regions;
}

/** The noun phrases of which the excerpt has every token. */
function chunksWithin({ chunks, chunkOf }: TaggedDocument, tokens: readonly number[]): readonly NounChunk[] {
  return tokens.flatMap((token, at): readonly NounChunk[] => {
    const chunk = chunks[chunkOf[token] ?? -1];
    if (!chunk || chunk.from !== token || tokens[at + chunk.to - chunk.from - 1] !== chunk.to - 1) return [];
    return [{ ...chunk, from: at, to: at + chunk.to - chunk.from, head: at + chunk.head - chunk.from }];
  });
}
