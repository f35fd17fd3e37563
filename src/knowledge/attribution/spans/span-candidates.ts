import type { DocumentView } from "../reading/document-view.ts";
import type { SpanSite } from "./span-site.ts";

/** Words at which content may start, and words with which it may end. */
export interface SpanCandidates {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const wordsAfterCue = 26;
const chunkReach = 16;
const sentencesAfter = 14;
const sentencesBefore = 8;
// Of 900 articles none has more than 43 for one cue.
const mostCandidates = 44;
const opener = /^(?:to|that|if|whether|how|what|why|when|where|who|about|of|for|on|as|and|but|not)$/;

/** Where content before the cue may start and end: in its sentence, or where a quotation runs through those before. */
export function candidatesBefore(view: DocumentView, site: SpanSite): SpanCandidates {
  const { cue, relative } = site;
  if (relative) return { starts: [relative.pronoun], ends: [relative.pronoun] };
  const first = view.first(cue);
  const starts = new Set<number>();
  const ends = new Set<number>();
  const adjoins = isAdjoined(view, site);
  for (let token = first; token < cue; token++) {
    if (!view.isWord(token)) continue;
    if (opensBefore(view, token, first)) starts.add(token);
    if (adjoins ? token === view.previousWord(site.left) : endsBefore(view, token, site)) ends.add(token);
  }
  const opening = firstWord(view, first);
  if (opening < cue) starts.add(opening);
  let paragraph = view.paragraph(cue);
  for (let back = 1, at = view.sentence(cue) - 1; back <= sentencesBefore && at >= 0; back++, at--) {
    const { from, to } = view.sentences[at] as { from: number; to: number };
    if (view.paragraph(from) < paragraph) {
      if (view.region(from) < 0 && view.region(to - 1) < 0) break;
      paragraph = view.paragraph(from);
    }
    const word = firstWord(view, from);
    if (word < cue) starts.add(word);
    if (back === 1 && !adjoins && view.previousWord(to) >= word) ends.add(view.previousWord(to));
    for (let token = from + 1; token < to; token++) {
      if (view.region(token) < 0 || view.region(token - 1) === view.region(token)) continue;
      const inner = firstWord(view, token);
      if (inner < cue) starts.add(inner);
    }
  }
  return { starts: nearest(starts, cue), ends: nearest(ends, cue) };
}

/** Where content after the cue may start and end: in its sentence, or as far as a quotation goes on after it. */
export function candidatesAfter(view: DocumentView, site: SpanSite): SpanCandidates {
  const { cue } = site;
  const last = view.last(cue);
  const starts = new Set<number>();
  const ends = new Set<number>();
  const adjoins = isAdjoined(view, site);
  for (let token = cue + 1, words = 0; token <= last; token++) {
    if (!view.isWord(token) || isAside(site, token)) continue;
    words++;
    if (adjoins ? adjoinsBehind(view, site, token) : words <= wordsAfterCue && opensAfter(view, token, site, words)) {
      if (site.that < 0 || token === site.that) starts.add(token);
    }
    if (endsAfter(view, token, last) || token + 1 === view.nounReport(cue)?.mainVerb) ends.add(token);
    if (token + 1 === site.relative?.close) return { starts: [...starts], ends: [...ends] };
  }
  const ending = view.previousWord(last + 1);
  if (ending > cue && !isAside(site, ending)) ends.add(ending);
  let paragraph = view.paragraph(cue);
  for (
    let ahead = 1, at = view.sentence(cue) + 1;
    ahead <= sentencesAfter && at < view.sentences.length;
    ahead++, at++
  ) {
    const { from, to } = view.sentences[at] as { from: number; to: number };
    if (view.paragraph(from) > paragraph) {
      if (view.region(from) < 0 && (ahead > 1 || view.paragraph(from) > paragraph + 1)) break;
      paragraph = view.paragraph(from);
    }
    const word = firstWord(view, from);
    if (ahead <= 2 && !adjoins && site.that < 0) starts.add(word);
    if (view.previousWord(to) > word) ends.add(view.previousWord(to));
    for (let token = from; token < to - 1; token++) {
      if (view.region(token) >= 0 && view.region(token + 1) !== view.region(token))
        ends.add(view.previousWord(token + 1));
    }
  }
  return { starts: nearest(starts, cue), ends: nearest(ends, cue) };
}

/** The words nearest to the cue, in the order given: every start meets every end, and a page of marks has hundreds. */
function nearest(tokens: ReadonlySet<number>, cue: number): readonly number[] {
  if (tokens.size <= mostCandidates) return [...tokens];
  const distances = Array.from(tokens, (token) => Math.abs(token - cue)).sort((a, b) => a - b);
  const farthest = distances[mostCandidates - 1] ?? 0;
  return [...tokens].filter((token) => Math.abs(token - cue) <= farthest);
}

/** What “according to …” reports stands right beside it, and so does what a reporting clause parts. */
const isAdjoined = (view: DocumentView, { parts, relative, cue }: SpanSite): boolean =>
  parts || relative !== null || view.according(cue) !== null;

/** “…, according to Weiss, *told* …”, “…, according to Weiss, and *said* …” */
function adjoinsBehind(view: DocumentView, { right }: SpanSite, token: number): boolean {
  const next = view.nextWord(right);
  return token === next || (token === next + 1 && view.pos(next) === "CCONJ");
}

const isAside = ({ aside }: SpanSite, token: number): boolean =>
  aside !== null && aside.from <= token && token < aside.to;

const firstWord = (view: DocumentView, token: number): number => (view.isWord(token) ? token : view.nextWord(token));

const afterBreak = (view: DocumentView, token: number, first: number): boolean =>
  token === first || view.pos(token - 1) === "PUNCT" || !view.isWord(token - 1);

function opensBefore(view: DocumentView, token: number, first: number): boolean {
  if (afterBreak(view, token, first) || view.pos(token - 1) === "CCONJ") return true;
  if (view.pos(token) === "SCONJ" || view.pos(token) === "CCONJ") return true;
  return /^(?:that|who|which|to)$/.test(view.lower(token)) || view.chunk(token)?.from === token;
}

function endsBefore(view: DocumentView, token: number, site: SpanSite): boolean {
  const next = token + 1;
  if (!view.isWord(next) || next === site.left || next === site.cue) return true;
  return view.chunk(next)?.from === next || ["ADP", "CCONJ", "SCONJ"].includes(view.pos(next));
}

function opensAfter(view: DocumentView, token: number, site: SpanSite, words: number): boolean {
  if (token <= site.cue + 3 || afterBreak(view, token, view.first(site.cue)) || token === site.right + 1) return true;
  if (view.pos(token) === "SCONJ" || opener.test(view.lower(token))) return true;
  return words < chunkReach && view.chunk(token - 1)?.to === token;
}

function endsAfter(view: DocumentView, token: number, last: number): boolean {
  const next = token + 1;
  if (token === last || !view.isWord(next)) return true;
  return ["CCONJ", "SCONJ", "ADP"].includes(view.pos(next)) || /^(?:who|which|that|to)$/.test(view.lower(next));
}
