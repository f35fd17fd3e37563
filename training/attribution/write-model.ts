import {
  type ModelHeader,
  type TableHeader,
  type TableName,
  tableNames,
} from "../../src/knowledge/attribution/model/parse-attribution-model.ts";
import type { LearnedModel } from "./learn-model.ts";
import type { Learner } from "./learner.ts";

/** Writes a learned model in the form that `parseAttributionModel` reads: weights in a byte each, those near 0 left out. */
export function writeModel(learned: LearnedModel): Uint8Array {
  const tables = tableNames.map((name) => [name, quantise(learnerOf(learned, name))] as const);
  const header: ModelHeader = {
    vocabulary: learned.lexicon.vocabulary.length,
    priors: Object.fromEntries(learned.lexicon.priors),
    tables: Object.fromEntries(tables.map(([name, { header }]) => [name, header])) as Record<TableName, TableHeader>,
  };
  const head = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  const vocabulary = Buffer.alloc(4 * header.vocabulary);
  for (const [index, hash] of learned.lexicon.vocabulary.entries()) vocabulary.writeUInt32LE(hash, 4 * index);
  return Buffer.concat([length, head, vocabulary, ...tables.map(([, { bytes }]) => bytes)]);
}

function learnerOf(learned: LearnedModel, name: TableName): Learner {
  const { firstCues, secondCues, sources, spans, layouts, acceptance, extents } = learned;
  const learners: Readonly<Record<TableName, Learner>> = {
    "first-cues.speech": firstCues.speech,
    "first-cues.belief": firstCues.belief,
    "second-cues.speech": secondCues.speech,
    "second-cues.belief": secondCues.belief,
    sources,
    spans,
    "layouts.before": layouts.before,
    "layouts.after": layouts.after,
    "layouts.both": layouts.both,
    acceptance,
    extents,
  };
  return learners[name];
}

const coarsest = 1 / 48;

/** The step is fine enough that the largest weight fits a signed byte, and no finer than needed. */
function quantise(learner: Learner): { readonly header: TableHeader; readonly bytes: Uint8Array } {
  const weights = learner.weights();
  let highest = 0;
  for (const [, weight] of weights) highest = Math.max(highest, Math.abs(weight));
  const step = Math.max(coarsest, highest / 127);
  const bytes: number[] = [];
  let count = 0;
  let last = -1;
  for (const [place, weight] of weights) {
    const units = Math.round(weight / step);
    if (units === 0) continue;
    for (let gap = place - last; ; gap >>>= 7) {
      bytes.push(gap < 128 ? gap : (gap & 127) | 128);
      if (gap < 128) break;
    }
    bytes.push(units & 255);
    last = place;
    count++;
  }
  return { header: { step, count, bytes: bytes.length }, bytes: Uint8Array.from(bytes) };
}
