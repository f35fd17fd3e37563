import { type FeatureList, templates } from "../model/feature-list.ts";
import { lengthStep } from "../model/log-sum.ts";
import type { DocumentView } from "../reading/document-view.ts";
import { quotedEdge, type Stretch } from "./content-edges.ts";
import type { Side } from "./side.ts";
import type { SpanSite } from "./span-site.ts";

const names = [
  "edges",
  "length-lemma",
  "length-class",
  "length-verb",
  "verb-lemma",
  "verb-class",
  "opening-verb",
  "edges-lemma",
  "prior",
  "cue",
  "sentences",
  "tags",
  "word-tag",
  "quoted",
  "away",
  "cuts",
] as const;

const bySide = { before: templates("pair-before", names), after: templates("pair-after", names) };
const longest = 60;
const long: Stretch = { tokens: longest, verbs: 1, commas: 0, quoted: false, prior: 6, probability: 10, tags: -1 };

/**
 * What tells whether a start and an end belong together: balanced marks, length, a verb, another cue inside.
 *
 * @param readInner Reads what stands between two tokens, both included.
 */
export function addPairFeatures(
  view: DocumentView,
  site: SpanSite,
  side: Side,
  start: number,
  end: number,
  readInner: (from: number, last: number) => Stretch,
  list: FeatureList,
): void {
  const name = bySide[side];
  const { cue } = site;
  const lemma = view.lemma(cue);
  const kind = view.reporting(cue);
  const length = lengthStep(end - start + 1);
  const sentences = view.sentence(end) - view.sentence(start);
  const startEdge = quotedEdge(view, start, -1);
  const endEdge = quotedEdge(view, end, 1);
  const edges = startEdge * 3 + endEdge;
  const oneRegion = view.region(start) >= 0 && view.region(start) === view.region(end) ? 1 : 0;
  const inner = end - start + 1 < longest ? readInner(start, end) : long;
  const verb = inner.verbs > 0 ? 1 : 0;
  const quoted = inner.quoted ? 1 : 0;
  const tagAfter = view.tag(end + 1);
  list.add(name.edges, edges, oneRegion, Math.min(sentences, 3));
  list.add(name["length-lemma"], length, lemma);
  list.add(name["length-class"], length, kind);
  list.add(name["length-verb"], length, verb, view.isIng(cue) ? 1 : 0);
  list.add(name["verb-lemma"], verb, lemma);
  list.add(name["verb-class"], verb, kind);
  list.add(name["opening-verb"], view.tag(start), verb);
  list.add(name["edges-lemma"], edges, oneRegion, lemma);
  list.add(name.prior, inner.prior, Math.min(sentences, 2), startEdge);
  list.add(name.cue, inner.probability, Math.min(sentences, 2), startEdge);
  list.add(name.sentences, Math.min(sentences, 4), edges, view.region(end) >= 0 ? 1 : 0);
  list.add(name.tags, view.tag(start), tagAfter, Math.min(sentences, 2));
  list.add(name["word-tag"], view.word(start), tagAfter, verb);
  list.add(name.quoted, quoted, edges, site.quotedSentence ? 1 : 0);
  list.add(name.away, Math.min(sentences, 3), view.sentence(start) - view.sentence(cue) + 8, edges);
  if (oneRegion === 0 && inner.quoted) list.add(name.cuts, startEdge === 1 ? 1 : 0, endEdge === 1 ? 1 : 0);
}
