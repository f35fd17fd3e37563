import { hashText } from "./hash.ts";
import { type Tag, tags } from "./tagged-document.ts";

/**
 * The learned weights of the tagger: a table from the hash of a feature to weights of some tags, and one from the hash
 * of a word to the tag that it mostly has.
 */
export interface TaggingModel {
  /** Sorted hashes of the features. */
  readonly features: HashTable;
  /** `rows[k]` to `rows[k + 1]` are the entries of the k-th feature. */
  readonly rows: Int32Array;
  readonly rowTags: Uint8Array;
  readonly rowWeights: Int8Array;
  readonly words: HashTable;
  /** Tag numbers from 1, in the order of the words' hashes; 32 is added where the word has no other tag. */
  readonly usual: Uint8Array;
}

export interface HashTable {
  /** The place of a hash among the sorted ones, -1 where it isn't there. */
  find(hash: number): number;
}

export const alwaysSo = 32;

/** The tag number (from 1) that a word in lower case mostly has, with `alwaysSo` added; 0 where it is unknown. */
export function usualNumber(model: TaggingModel, lower: string): number {
  const place = model.words.find(hashText(lower));
  return place < 0 ? 0 : (model.usual[place] as number);
}

/** The tag that a word in lower case mostly has; null where it is unknown. */
export function usualTag(model: TaggingModel, lower: string): Tag | null {
  return tags[(usualNumber(model, lower) % alwaysSo) - 1] ?? null;
}

/**
 * Reads the bytes that `writeTaggingModel` writes.
 * @throws RangeError where they aren't those of a tagging model.
 */
export function parseTaggingModel(bytes: Uint8Array): TaggingModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 20 || view.getUint32(0, true) !== magic) throw new RangeError("not a tagging model");
  const [featureCount, entryCount, wordCount] = [4, 8, 12].map((at) => view.getUint32(at, true)) as [
    number,
    number,
    number,
  ];
  if (bytes.length !== modelSize(featureCount, entryCount, wordCount)) throw new RangeError("a cut tagging model");
  let at = 16;
  const featureHashes = readHashes(view, at, featureCount);
  at += 4 * featureCount;
  const rows = new Int32Array(featureCount + 1);
  for (let row = 0; row < featureCount; row++) rows[row + 1] = (rows[row] as number) + (bytes[at + row] as number);
  at += featureCount;
  const rowTags = bytes.slice(at, at + entryCount);
  if (rowTags.some((tag) => tag >= tags.length)) throw new RangeError("a tagging model with unknown tags");
  at += entryCount;
  const rowWeights = Int8Array.from(bytes.subarray(at, at + entryCount), (byte) => (byte << 24) >> 24);
  at += entryCount;
  const words = createHashTable(readHashes(view, at, wordCount));
  at += 4 * wordCount;
  const usual = bytes.slice(at, at + wordCount);
  return { features: createHashTable(featureHashes), rows, rowTags, rowWeights, words, usual };
}

/** What a model is written from: each feature's weights by tag number from 0, and each word's usual tag. */
export interface LearnedTagging {
  readonly features: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly words: ReadonlyMap<number, number>;
}

/** The bytes of a model: little-endian counts, sorted hashes, and the weights, which must fit a signed byte. */
export function writeTaggingModel(learned: LearnedTagging): Uint8Array {
  const features = [...learned.features].sort(([a], [b]) => a - b);
  const words = [...learned.words].sort(([a], [b]) => a - b);
  const entryCount = features.reduce((sum, [, row]) => sum + row.size, 0);
  const bytes = new Uint8Array(modelSize(features.length, entryCount, words.length));
  const view = new DataView(bytes.buffer);
  [magic, features.length, entryCount, words.length].forEach((count, place) => {
    view.setUint32(4 * place, count, true);
  });
  let at = 16;
  for (const [hash] of features) {
    view.setInt32(at, hash, true);
    at += 4;
  }
  for (const [, row] of features) bytes[at++] = row.size;
  for (const [, row] of features) for (const tag of row.keys()) bytes[at++] = tag;
  for (const [, row] of features) for (const weight of row.values()) bytes[at++] = weight & 255;
  for (const [hash] of words) {
    view.setInt32(at, hash, true);
    at += 4;
  }
  for (const [, usual] of words) bytes[at++] = usual;
  return bytes;
}

const magic = 0x31474154;

const modelSize = (features: number, entries: number, words: number) => 16 + 5 * features + 2 * entries + 5 * words;

function readHashes(view: DataView, from: number, count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, place) => view.getInt32(from + 4 * place, true));
}

/** Open addressing with linear probing, at most half full. */
function createHashTable(hashes: Int32Array): HashTable {
  let size = 4;
  while (size < 2 * hashes.length) size *= 2;
  const mask = size - 1;
  const places = new Int32Array(size).fill(-1);
  hashes.forEach((hash, place) => {
    let slot = hash & mask;
    while (places[slot] !== -1) slot = (slot + 1) & mask;
    places[slot] = place;
  });
  const find = (hash: number): number => {
    let slot = hash & mask;
    for (;;) {
      const place = places[slot] as number;
      if (place < 0 || hashes[place] === hash) return place;
      slot = (slot + 1) & mask;
    }
  };
  return { find };
}
