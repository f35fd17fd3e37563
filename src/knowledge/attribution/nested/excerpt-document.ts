import type { TaggedDocument, TokenRange } from "../../tagging/tagged-document.ts";

/**
 * Some tokens of a document as a document of their own: what somebody is reported to have said, as if it stood alone.
 * Tokens count from 0; offsets into the text stay. A quoted region that holds all of it is left out: within “We will
 * win,” as he said it, nothing is quoted.
 */
export function excerptDocument(document: TaggedDocument, range: TokenRange): TaggedDocument {
  const { from, to } = range;
  const whole = document.region[from] === document.region[to - 1] ? document.region[from] : -1;
  const sentences = document.sentences
    .slice(document.sentence[from], (document.sentence[to - 1] ?? 0) + 1)
    .map((sentence) => ({
      ...sentence,
      from: Math.max(0, sentence.from - from),
      to: Math.min(to, sentence.to) - from,
    }));
  const firstChunk = firstChunkFrom(document, range);
  const chunks = document.chunks
    .slice(firstChunk, lastChunkBefore(document, range) + 1)
    .filter((chunk) => from <= chunk.from && chunk.to <= to)
    .map((chunk) => ({ ...chunk, from: chunk.from - from, to: chunk.to - from, head: chunk.head - from }));
  const chunkOf = new Int32Array(to - from).fill(-1);
  for (const [index, chunk] of chunks.entries()) chunkOf.fill(index, chunk.from, chunk.to);
  const sentence = new Int32Array(to - from);
  for (const [index, piece] of sentences.entries()) sentence.fill(index, piece.from, piece.to);
  return {
    ...document,
    length: to - from,
    start: document.start.subarray(from, to),
    end: document.end.subarray(from, to),
    word: document.word.slice(from, to),
    lower: document.lower.slice(from, to),
    lemma: document.lemma.slice(from, to),
    tag: document.tag.slice(from, to),
    sentence,
    paragraph: document.paragraph.subarray(from, to),
    region: document.region.slice(from, to).map((region) => (region === whole ? -1 : region)),
    isWord: document.isWord.slice(from, to),
    sentences,
    chunks,
    chunkOf,
  };
}

function firstChunkFrom(document: TaggedDocument, { from, to }: TokenRange): number {
  for (let token = from; token < to; token++)
    if ((document.chunkOf[token] ?? -1) >= 0) return document.chunkOf[token] ?? 0;
  return document.chunks.length;
}

function lastChunkBefore(document: TaggedDocument, { from, to }: TokenRange): number {
  for (let token = to - 1; token >= from; token--) {
    if ((document.chunkOf[token] ?? -1) >= 0) return document.chunkOf[token] ?? -1;
  }
  return -1;
}
