import { type FeatureList, templates } from "../model/feature-list.ts";
import { lengthStep } from "../model/log-sum.ts";
import { type DocumentView, edge as textEdge } from "../reading/document-view.ts";
import { nounKind } from "../reading/noun-kind.ts";
import { quotedEdge, readStretch } from "./content-edges.ts";
import type { Side } from "./side.ts";
import type { SpanSite } from "./span-site.ts";

const shared = [
  "sentence",
  "edge",
  "edge-lemma",
  "word-after",
  "tags-after",
  "words-after",
  "next-word",
  "next-tag",
  "closes-lemma",
  "word",
  "tags",
  "word-after-lemma",
  "closes-source",
  "closes-ing",
  "tags-next",
  "next-tag-lemma",
  "closes-quoted",
  "next-words",
  "beyond",
  "beyond-region",
  "beyond-tag",
] as const;

const after = templates("end-after", [
  ...shared,
  "rest-prior",
  "rest-verbs",
  "rest-length",
  "rest-chunk",
  "rest-near",
  "length",
  "rest-ing",
  "comma-before",
  "rest-cue",
]);

const before = templates("end-before", [
  ...shared,
  "gap",
  "gap-row",
  "gap-row-lemma",
  "clause",
  "gap-verbs",
  "gap-prior",
  "cue",
  "clause-lemma",
  "gap-quoted",
  "gap-source",
  "gap-cue",
]);

/** What tells whether content ends with a word. */
export function addEndFeatures(view: DocumentView, site: SpanSite, side: Side, token: number, list: FeatureList): void {
  const name = side === "after" ? after : before;
  const { cue } = site;
  const lemma = view.lemma(cue);
  const away = view.sentence(token) - view.sentence(cue);
  const far = away === 0 ? 0 : 1;
  const edge = quotedEdge(view, token, 1);
  const next = view.nextWord(token);
  const closes = next > view.last(token) ? 1 : 0;
  const step = Math.max(-6, Math.min(8, away)) + 10;
  const wordAfter = view.word(token + 1);
  const tagAfter = view.tag(token + 1);
  const nextWord = next < view.length ? view.word(next) : textEdge;
  const nextTag = next < view.length ? view.tag(next) : textEdge;
  list.add(name.sentence, step, view.paragraph(token) === view.paragraph(cue) ? 0 : 1);
  list.add(name.edge, edge, closes, step);
  list.add(name["edge-lemma"], edge, closes, lemma);
  list.add(name["word-after"], wordAfter, closes);
  list.add(name["tags-after"], tagAfter, view.tag(token + 2), closes);
  list.add(name["words-after"], wordAfter, nextWord, closes);
  list.add(name["next-word"], nextWord, closes, edge);
  list.add(name["next-tag"], nextTag, tagAfter, edge);
  list.add(name["closes-lemma"], closes, lemma, far);
  list.add(name.word, view.word(token));
  list.add(name.tags, view.tag(token), tagAfter, closes);
  list.add(name["word-after-lemma"], wordAfter, lemma);
  list.add(name["closes-source"], edge, closes, site.marksAtCue * 8 + site.sourcePlace);
  list.add(name["closes-ing"], closes, view.isIng(cue) ? 1 : 0, wordAfter);
  list.add(name["tags-next"], view.tag(token), nextTag, edge);
  list.add(name["next-tag-lemma"], nextWord, tagAfter, view.lemma(next));
  list.add(name["closes-quoted"], closes, site.quotedSentence ? 1 : 0, far);
  list.add(name["next-words"], nextWord, view.word(token + 2));
  if (away > 0) addBeyond(view, token, next, away, edge, list, name);
  if (side === "before") addBefore(view, site, token, tagAfter, edge, list);
  else if (away === 0 && closes === 0) addAfter(view, site, token, next, list);
}

/** A quotation that goes on in the next sentence or paragraph. */
function addBeyond(
  view: DocumentView,
  token: number,
  next: number,
  away: number,
  edge: number,
  list: FeatureList,
  name: typeof after | typeof before,
): void {
  list.add(name.beyond, view.region(token) >= 0 ? 1 : 0, edge, Math.min(away, 4));
  const sameParagraph = view.paragraph(next) === view.paragraph(token) ? 1 : 0;
  list.add(name["beyond-region"], view.region(next) >= 0 ? 1 : 0, edge, sameParagraph);
  list.add(name["beyond-tag"], view.tag(next), next > view.last(token) ? 1 : 0);
}

/** What content would leave out of its sentence: “said it was over, *but did not say when*”. */
function addAfter(view: DocumentView, site: SpanSite, token: number, next: number, list: FeatureList): void {
  const { cue, left } = site;
  const last = view.last(cue);
  const wordAfter = view.word(token + 1);
  let prior = 0;
  for (let at = token + 1; at <= last; at++) if (view.region(at) < 0) prior = Math.max(prior, view.prior(at));
  let near = 0;
  for (let at = next; at <= Math.min(next + 4, last); at++) near = Math.max(near, view.prior(at));
  const rest = readStretch(view, site.either, token + 1, last);
  const soon = readStretch(view, site.either, next, Math.min(next + 4, last));
  list.add(after["rest-prior"], prior, wordAfter);
  list.add(after["rest-verbs"], prior, rest.verbs > 0 ? 1 : 0, view.tag(token + 1));
  list.add(after["rest-length"], lengthStep(last - token), wordAfter);
  list.add(after["rest-chunk"], nounKind(view, view.chunk(next)), wordAfter, prior);
  list.add(after["rest-near"], near, wordAfter, view.tag(next));
  list.add(after["rest-cue"], rest.probability, soon.probability, wordAfter);
  list.add(after.length, lengthStep(token - cue), wordAfter);
  list.add(after["rest-ing"], view.isIng(next) ? 1 : 0, wordAfter, view.prior(next));
  const comma = view.lower(cue - 1) === "," || view.lower(left - 1) === "," ? 1 : 0;
  list.add(after["comma-before"], comma, wordAfter, site.sourcePlace);
}

/** What stands between content and the reporting clause behind it. */
function addBefore(
  view: DocumentView,
  site: SpanSite,
  token: number,
  tagAfter: number,
  edge: number,
  list: FeatureList,
): void {
  const { cue, left } = site;
  const lemma = view.lemma(cue);
  const gap = readStretch(view, site.either, token + 1, Math.min(cue, left) - 1);
  const meetsClause = view.previousWord(left) === token ? 1 : 0;
  list.add(before.gap, lengthStep(gap.tokens));
  list.add(before["gap-row"], gap.tags, edge);
  list.add(before["gap-row-lemma"], gap.tags, lemma);
  list.add(before.clause, meetsClause, tagAfter, site.sourcePlace);
  list.add(before["gap-verbs"], Math.min(2, gap.verbs), Math.min(2, gap.commas), tagAfter);
  list.add(before["gap-prior"], gap.prior, tagAfter);
  list.add(before["gap-cue"], gap.probability, meetsClause);
  list.add(before.cue, view.previousWord(cue) === token ? 1 : 0, tagAfter, site.sourcePlace);
  list.add(before["clause-lemma"], meetsClause, tagAfter, lemma);
  list.add(before["gap-quoted"], gap.quoted ? 1 : 0, edge);
  list.add(before["gap-source"], tagAfter, lengthStep(gap.tokens), site.sourcePlace);
}
