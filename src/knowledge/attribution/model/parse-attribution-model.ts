import type { AttributionModel, CuePrior } from "./attribution-model.ts";
import { hashText } from "./feature-list.ts";
import { createQuantisedTable, type LinearTable, tableSize } from "./linear-table.ts";

/** The tables of a model, in the order in which the file holds them. */
export const tableNames = [
  "first-cues.speech",
  "first-cues.belief",
  "second-cues.speech",
  "second-cues.belief",
  "sources",
  "spans",
  "layouts.before",
  "layouts.after",
  "layouts.both",
  "acceptance",
  "extents",
] as const;

export type TableName = (typeof tableNames)[number];

/** What stands in JSON at the head of the file. */
export interface ModelHeader {
  /** Hashes of the words that may have weights. */
  readonly vocabulary: number;
  readonly priors: Readonly<Record<string, CuePrior>>;
  readonly tables: Readonly<Record<TableName, TableHeader>>;
}

export interface TableHeader {
  /** What one unit of a stored weight counts. */
  readonly step: number;
  /** How many weights aren't 0, and how many bytes they take. */
  readonly count: number;
  readonly bytes: number;
}

/**
 * Reads a model from its file: the length of the header (4 bytes, little-endian), the header, the vocabulary (4 bytes a
 * hash), and each table as pairs of a gap from the place before (7 bits a byte, lowest first) and a signed byte.
 * `classes` are the reporting words.
 * @throws RangeError where the bytes end early or are no such file.
 */
export function parseAttributionModel(bytes: Uint8Array, classes: ReadonlyMap<string, number>): AttributionModel {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerLength = data.getUint32(0, true);
  if (headerLength > bytes.length) throw new RangeError("not a file of attribution weights");
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headerLength))) as ModelHeader;
  let offset = 4 + headerLength;
  const vocabulary = new Set<number>();
  for (let index = 0; index < header.vocabulary; index++, offset += 4) vocabulary.add(data.getUint32(offset, true));
  const tables = {} as Record<TableName, LinearTable>;
  for (const name of tableNames) {
    const table = header.tables[name];
    tables[name] = createQuantisedTable(readWeights(bytes, offset, table.count), table.step);
    offset += table.bytes;
  }
  return {
    version: `${hashBytes(bytes)}-${hashText(JSON.stringify([...classes])).toString(36)}`,
    lexicon: { knows: (hash) => vocabulary.has(hash), priors: new Map(Object.entries(header.priors)), classes },
    firstCues: { speech: tables["first-cues.speech"], belief: tables["first-cues.belief"] },
    secondCues: { speech: tables["second-cues.speech"], belief: tables["second-cues.belief"] },
    sources: tables.sources,
    spans: tables.spans,
    layouts: { before: tables["layouts.before"], after: tables["layouts.after"], both: tables["layouts.both"] },
    acceptance: tables.acceptance,
    extents: tables.extents,
  };
}

function readWeights(bytes: Uint8Array, start: number, count: number): Int8Array {
  const weights = new Int8Array(tableSize);
  let offset = start;
  let place = -1;
  for (let index = 0; index < count; index++) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = byteAt(bytes, offset++);
      gap += (byte & 127) << shift;
      if (byte < 128) break;
    }
    place += gap;
    weights[place] = (byteAt(bytes, offset++) << 24) >> 24;
  }
  return weights;
}

function byteAt(bytes: Uint8Array, offset: number): number {
  const byte = bytes[offset];
  if (byte === undefined) throw new RangeError("attribution weights end early");
  return byte;
}

/** FNV-1a over the whole file. */
function hashBytes(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}
