import type { TaggedDocument } from "../tagging/tagged-document.ts";
import { type CueProbabilities, readCues, readCuesAgain } from "./cues/find-cues.ts";
import { isHeading, speakerLabels } from "./cues/speaker-labels.ts";
import { withAntecedents } from "./decoding/antecedents.ts";
import { isBareTitle } from "./decoding/bare-title.ts";
import { withContinuedRegions } from "./decoding/continued-regions.ts";
import { isUnsaid, refusesComment } from "./decoding/is-unsaid.ts";
import { readNounReports } from "./decoding/noun-reports.ts";
import { readCue, weighReading, worthReading } from "./decoding/read-cue.ts";
import { readLabel } from "./decoding/read-label.ts";
import type { Reading } from "./decoding/reading.ts";
import { isOwnSource, saysNothing } from "./decoding/says-nothing.ts";
import { settleConflicts } from "./decoding/settle-conflicts.ts";
import { readUncoveredRegions } from "./decoding/uncovered-regions.ts";
import { withWholeLists } from "./decoding/whole-lists.ts";
import { extentSites } from "./extents/extent-site.ts";
import { findExtent } from "./extents/find-extent.ts";
import type { AttributionModel } from "./model/attribution-model.ts";
import { createFeatureList } from "./model/feature-list.ts";
import type { LinearTable } from "./model/linear-table.ts";
import { type DocumentView, viewDocument } from "./reading/document-view.ts";
import type { Statement } from "./statement.ts";

/** How sure a reading must be to count, by what its cue reports. */
export interface Limits {
  readonly speech: number;
  readonly belief: number;
}

// A reported belief (“thinks”, “hopes to”) is no quotation, so only a sure one is told; a doubtful one still keeps its
// words out of what others say.
const usualLimits: Limits = { speech: 0.42, belief: 0.72 };

/**
 * Finds the statements that the text itself reports: cues, then sources, then content, then what contradicts itself
 * settled. Quoted regions that are left over go to the nearest speaker, but not `within` what somebody says.
 */
export function readOutermost(
  document: TaggedDocument,
  model: AttributionModel,
  { within = false, limits = usualLimits }: { readonly within?: boolean; readonly limits?: Limits } = {},
): readonly Statement[] {
  const view = viewDocument(document, model.lexicon);
  const first = readCues(view, model);
  const second = readCuesAgain(view, model, first);
  const readings = settleConflicts(readAll(view, first, second, model, limits.speech), limits.speech);
  const isTold = ({ cue, acceptance }: Reading) => acceptance >= limits.belief || !isBelief(second, cue);
  const states = (reading: Reading) =>
    !saysNothing(view, reading.cue, reading.pieces, within) && !isUnsaid(view, reading);
  const told = readings.filter((reading) => isTold(reading) && states(reading));
  const accepted = [...told, ...readNounReports(view, told, (noun) => readCue(view, noun, first, second, model))];
  const whole = withWholeLists(view, withAntecedents(view, accepted));
  const all = within ? whole : withRegions(view, whole);
  return all
    .map((reading) => toStatement(view, reading, model.extents))
    .sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0));
}

function withRegions(view: DocumentView, accepted: readonly Reading[]): readonly Reading[] {
  const readings = withContinuedRegions(view, accepted);
  return [...readings, ...readUncoveredRegions(view, readings)];
}

function readAll(
  view: DocumentView,
  first: CueProbabilities,
  second: CueProbabilities,
  model: AttributionModel,
  threshold: number,
): readonly Reading[] {
  const labels = speakerLabels(view);
  const readings: Reading[] = [];
  for (let token = 0; token < view.length; token++) {
    const label = labels.get(token);
    if (!label && !isWorthReading(view, second, token)) continue;
    const read = label ? null : readCue(view, token, first, second, model);
    const reading = label ? readLabel(view, label) : read && weighReading(view, read, model.acceptance);
    if (reading && reading.acceptance >= threshold && !isBareTitle(view, token, reading.pieces)) readings.push(reading);
  }
  return readings;
}

/** “quoted” of “was quoted as saying” reports nothing, its “saying” does, however seldom such are met. */
function isWorthReading(view: DocumentView, { either }: CueProbabilities, token: number): boolean {
  if (view.quotedAs(token) >= 0) return true;
  return (either[token] ?? 0) >= worthReading && !isHeading(view, token) && !isQuotedAs(view, token);
}

const longestAgent = 8;

/** Whether “as saying” follows that goes with a “quoted” at the token. */
function isQuotedAs(view: DocumentView, quoted: number): boolean {
  if (view.lower(quoted) !== "quoted") return false;
  for (let token = quoted + 2; token <= quoted + longestAgent; token++)
    if (view.quotedAs(token) === quoted) return true;
  return false;
}

const isBelief = ({ speech, belief }: CueProbabilities, cue: number): boolean =>
  (belief[cue] ?? 0) > (speech[cue] ?? 0);

function toStatement(view: DocumentView, reading: Reading, extents: LinearTable): Statement {
  const list = createFeatureList();
  const sites = extentSites(view, reading);
  return {
    content: reading.pieces.map(({ start, end }) => ({ from: start, to: end + 1 })),
    cue: findExtent(view, sites.cue, extents, list),
    cueHead: reading.cue,
    source: sites.source && findExtent(view, sites.source, extents, list),
    sourceHead: reading.source?.head ?? -1,
    within: -1,
    confidence: reading.acceptance,
    ...(reading.labelled ? { labelled: true } : {}),
    ...(isOwnSource(reading) || refusesComment(view, reading) ? { silent: true } : {}),
  };
}
