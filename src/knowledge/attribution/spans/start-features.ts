import { type FeatureList, templates } from "../model/feature-list.ts";
import { lengthStep } from "../model/log-sum.ts";
import type { DocumentView } from "../reading/document-view.ts";
import { quotedEdge, readStretch } from "./content-edges.ts";
import type { Side } from "./side.ts";
import type { SpanSite } from "./span-site.ts";

const shared = [
  "sentence",
  "edge",
  "edge-lemma",
  "word",
  "tag",
  "word-before",
  "tags",
  "tags-lemma",
  "tags-class",
  "words",
  "word-lemma",
  "word-class",
  "word-before-lemma",
  "opens-lemma",
  "opens-source",
  "edge-marks",
  "opens-ing",
] as const;

const after = templates("start-after", [
  ...shared,
  "gap-tag",
  "gap-lemma",
  "gap-row",
  "gap-row-lemma",
  "gap-row-class",
  "gap-verbs",
  "next-lemma",
  "next-class",
  "clause-end",
  "gap-quoted",
  "gap-source",
  "gap-prior",
  "gap-cue",
  "that",
]);

const before = templates("start-before", [
  ...shared,
  "back",
  "inner-cue",
  "outer-cue",
  "place-tag",
  "place-word",
  "clause-opens",
  "first-word",
  "left-out",
]);

/** What tells whether content starts with a word. */
export function addStartFeatures(
  view: DocumentView,
  site: SpanSite,
  side: Side,
  token: number,
  list: FeatureList,
): void {
  const name = side === "after" ? after : before;
  const { cue } = site;
  const lemma = view.lemma(cue);
  const kind = view.reporting(cue);
  const away = view.sentence(token) - view.sentence(cue);
  const inSentence = away === 0;
  const far = inSentence ? 0 : 1;
  const edge = quotedEdge(view, token, -1);
  const first = view.first(token);
  const opens = token === (view.isWord(first) ? first : view.nextWord(first)) ? 1 : 0;
  const tag = view.tag(token);
  const tagBefore = view.tag(token - 1);
  list.add(name.sentence, away + 20, view.paragraph(token) === view.paragraph(cue) ? 0 : 1);
  list.add(name.edge, edge, far, opens);
  list.add(name["edge-lemma"], edge, lemma, opens);
  list.add(name.word, view.word(token), far);
  list.add(name.tag, tag, edge);
  list.add(name["word-before"], view.word(token - 1), opens);
  list.add(name.tags, tagBefore, tag, opens);
  list.add(name["tags-lemma"], tagBefore, tag, lemma);
  list.add(name["tags-class"], tagBefore, tag, kind);
  list.add(name.words, view.word(token - 1), view.word(token));
  list.add(name["word-lemma"], view.word(token), lemma);
  list.add(name["word-class"], view.word(token), kind);
  list.add(name["word-before-lemma"], view.word(token - 1), lemma, opens);
  list.add(name["opens-lemma"], opens, lemma, far);
  list.add(name["opens-source"], opens, site.sourcePlace, site.marksAtCue);
  list.add(name["edge-marks"], edge, site.marksAtCue, opens * 4 + Math.min(3, Math.max(-3, away)) + 3);
  list.add(name["opens-ing"], opens, view.isIng(cue) ? 1 : 0, tagBefore);
  if (side === "before") addBefore(view, site, token, away, opens, list);
  else if (inSentence) addAfter(view, site, token, edge, list);
}

/** What stands between the reporting clause and content behind it: “told *reporters on Friday* that …” */
function addAfter(view: DocumentView, site: SpanSite, token: number, edge: number, list: FeatureList): void {
  const { cue } = site;
  const lemma = view.lemma(cue);
  const kind = view.reporting(cue);
  const tag = view.tag(token);
  const gap = readStretch(view, site.either, Math.max(cue, site.right) + 1, token - 1);
  const tokens = lengthStep(gap.tokens);
  let that = 0;
  for (let at = cue + 1; at < token; at++) if (view.lower(at) === "that") that = 1;
  list.add(after["gap-tag"], tokens, tag);
  list.add(after["gap-lemma"], tokens, lemma);
  list.add(after["gap-row"], gap.tags, tag);
  list.add(after["gap-row-lemma"], gap.tags, lemma);
  list.add(after["gap-row-class"], gap.tags, kind);
  list.add(after["gap-verbs"], Math.min(2, gap.verbs), Math.min(2, gap.commas), tag);
  list.add(after["next-lemma"], token === cue + 1 ? 1 : 0, lemma, tag);
  list.add(after["next-class"], token === cue + 1 ? 1 : 0, kind, tag);
  list.add(after["clause-end"], token === site.right + 1 ? 1 : 0, site.sourcePlace, tag);
  list.add(after["gap-quoted"], gap.quoted ? 1 : 0, edge);
  list.add(after["gap-source"], site.sourcePlace, view.tag(token - 1), tokens);
  list.add(after["gap-prior"], gap.prior, tag);
  list.add(after["gap-cue"], gap.probability, tag);
  list.add(after.that, that, view.lower(token) === "that" ? 1 : 0, lemma);
}

/** What stands before content that precedes the cue, and whether another cue stands in or before it. */
function addBefore(
  view: DocumentView,
  site: SpanSite,
  token: number,
  away: number,
  opens: number,
  list: FeatureList,
): void {
  const first = view.first(token);
  list.add(before.back, opens, Math.min(5, -away), view.region(token) >= 0 ? 1 : 0);
  list.add(before["first-word"], view.word(first), opens);
  if (away !== 0) return;
  const inner = readStretch(view, site.either, token, site.left - 1, site.cue);
  const outer = readStretch(view, site.either, first, token - 1);
  list.add(before["inner-cue"], inner.probability, opens, view.tag(token));
  list.add(before["outer-cue"], outer.probability, opens, view.tag(token - 1));
  list.add(before["left-out"], outer.prior >= 4 ? 1 : 0, inner.prior >= 4 ? 1 : 0, opens);
  list.add(before["place-tag"], lengthStep(token - first), view.tag(token - 1));
  list.add(before["place-word"], lengthStep(token - first), view.word(token - 1));
  list.add(before["clause-opens"], site.left === first ? 1 : 0, opens);
}
