import type { DocumentView } from "../reading/document-view.ts";
import type { Reading } from "./reading.ts";

const fewestWords = 5;
const acceptance = 0.4;

/**
 * Gives quoted regions that no reading covers to the nearest speaker: a quotation set in a paragraph of its own, or one
 * that goes on after “he said.” Short ones and those without a verb (scare quotes) and titles are left alone.
 */
export function readUncoveredRegions(view: DocumentView, readings: readonly Reading[]): readonly Reading[] {
  const covered = new Uint8Array(view.length);
  for (const { pieces } of readings) for (const { start, end } of pieces) covered.fill(1, start, end + 1);
  const inOrder = readings.filter((reading) => reading.source).sort((a, b) => a.cue - b.cue);
  const found: Reading[] = [];
  let near = 0;
  for (let from = 0; from < view.length; ) {
    const last = lastOfRegion(view, from);
    if (view.region(from) >= 0 && isUncoveredSpeech(view, covered, from, last)) {
      while (near < inOrder.length && (inOrder[near]?.cue ?? 0) < from) near++;
      const nearest = nearestReading(view, inOrder.slice(Math.max(0, near - reach), near + reach), from);
      const piece = { start: view.isWord(from) ? from : view.nextWord(from), end: lastWord(view, last) };
      if (nearest)
        found.push({
          ...nearest,
          acceptance,
          scores: null,
          pieces: [piece],
          direct: true,
          labelled: false,
          barred: [],
        });
    }
    from = last + 1;
  }
  return found;
}

// A speaker further away than so many other attributions isn't near.
const reach = 12;

function lastOfRegion(view: DocumentView, from: number): number {
  let last = from;
  while (last + 1 < view.length && view.region(last + 1) === view.region(from)) last++;
  return last;
}

const lastWord = (view: DocumentView, last: number): number => (view.isWord(last) ? last : view.previousWord(last));

function isUncoveredSpeech(view: DocumentView, covered: Uint8Array, from: number, last: number): boolean {
  if (view.document.regions[view.region(from)]?.names) return false;
  let words = 0;
  let verb = false;
  for (let token = from; token <= last; token++) {
    if (!view.isWord(token)) continue;
    if (covered[token]) return false;
    words++;
    verb ||= view.isVerb(token);
  }
  return words >= fewestWords && verb;
}

/** In its paragraph a speaker before it, then one after it, nearest sentence first; else the paragraph's before. */
function nearestReading(view: DocumentView, readings: readonly Reading[], from: number): Reading | null {
  const opensParagraph = from === 0 || view.paragraph(from - 1) < view.paragraph(from);
  let best: Reading | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const reading of readings) {
    const distance = distanceTo(view, reading.cue, from, opensParagraph);
    if (distance < shortest) {
      shortest = distance;
      best = reading;
    }
  }
  return best;
}

function distanceTo(view: DocumentView, cue: number, from: number, opensParagraph: boolean): number {
  const paragraphs = view.paragraph(from) - view.paragraph(cue);
  const sentences = Math.abs(view.sentence(cue) - view.sentence(from));
  if (paragraphs === 0) return (cue < from ? 0.1 : 0.5) + 0.1 * sentences;
  return paragraphs === 1 && opensParagraph ? 2 : Number.POSITIVE_INFINITY;
}
