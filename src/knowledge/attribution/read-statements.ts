import type { TaggedDocument } from "../tagging/tagged-document.ts";
import { type CueProbabilities, readCues, readCuesAgain } from "./cues/find-cues.ts";
import { speakerLabels } from "./cues/speaker-labels.ts";
import { readCue, readLabel } from "./decoding/read-cue.ts";
import type { Reading } from "./decoding/reading.ts";
import { settleConflicts } from "./decoding/settle-conflicts.ts";
import { readUncoveredRegions } from "./decoding/uncovered-regions.ts";
import type { AttributionModel } from "./model/attribution-model.ts";
import { type DocumentView, viewDocument } from "./reading/document-view.ts";
import type { Statement } from "./statement.ts";

const threshold = 0.4;
// Cues less likely than this aren't worth looking for their content.
const worthReading = 0.08;

/** Finds the reported statements of a document: cues, then sources, then content, then what contradicts itself settled. */
export function readStatements(document: TaggedDocument, model: AttributionModel): readonly Statement[] {
  const view = viewDocument(document, model.lexicon);
  const first = readCues(view, model);
  const second = readCuesAgain(view, model, first);
  const accepted = settleConflicts(readAll(view, first, second, model), threshold);
  const all = [...accepted, ...readUncoveredRegions(view, accepted)];
  return all.map(toStatement).sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0));
}

function readAll(
  view: DocumentView,
  first: CueProbabilities,
  second: CueProbabilities,
  model: AttributionModel,
): readonly Reading[] {
  const labels = speakerLabels(view);
  const readings: Reading[] = [];
  for (let token = 0; token < view.length; token++) {
    const label = labels.get(token);
    if (!label && (second.either[token] ?? 0) < worthReading) continue;
    const reading = label ? readLabel(view, label) : readCue(view, token, first, second, model);
    if (reading && reading.acceptance >= threshold) readings.push(reading);
  }
  return readings;
}

function toStatement(reading: Reading): Statement {
  const { source } = reading;
  return {
    content: reading.pieces.map(({ start, end }) => ({ from: start, to: end + 1 })),
    cue: { from: reading.cue, to: reading.cue + 1 },
    cueHead: reading.cue,
    source: source && { from: source.from, to: source.to },
    sourceHead: source?.head ?? -1,
    within: -1,
    confidence: reading.acceptance,
  };
}
