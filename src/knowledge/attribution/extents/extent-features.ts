import { type FeatureList, hashText, templates } from "../model/feature-list.ts";
import { lengthStep } from "../model/log-sum.ts";
import type { DocumentView } from "../reading/document-view.ts";
import { nounKind } from "../reading/noun-kind.ts";
import type { ExtentSite } from "./extent-site.ts";

const names = [
  "distance",
  "distance-lemma",
  "distance-role",
  "tag",
  "tags",
  "tags-out",
  "word",
  "word-out",
  "words",
  "word-lemma",
  "word-out-lemma",
  "role",
  "role-tag",
  "role-word",
  "row",
  "row-lemma",
  "row-out",
  "commas",
  "chunk-edge",
  "verbs",
  "kind",
  "capital",
] as const;

const families = {
  cue: { first: templates("cue-first", names), last: templates("cue-last", names) },
  source: { first: templates("source-first", names), last: templates("source-last", names) },
};

const longestRow = 7;

/** What tells whether a cue or source starts (`first`) or ends (`last`) with a token. */
export function addExtentFeatures(
  view: DocumentView,
  site: ExtentSite,
  edge: "first" | "last",
  token: number,
  list: FeatureList,
): void {
  const name = families[site.of][edge];
  const step = edge === "first" ? -1 : 1;
  const out = token + step;
  const lemma = view.lemma(site.head);
  const role = roleNumber(site.role(out));
  const tag = view.tag(token);
  const tagOut = view.tag(out);
  const { row, commas, verbs } = readRow(view, site.head, token, step);
  const distance = lengthStep(Math.abs(token - site.head));
  const chunk = view.chunk(token);
  const chunkEdge = chunk ? ((edge === "first" ? chunk.from === token : chunk.to === token + 1) ? 2 : 1) : 0;
  list.add(name.distance, distance);
  list.add(name["distance-lemma"], distance, lemma);
  list.add(name["distance-role"], distance, role);
  list.add(name.tag, tag, chunkEdge);
  list.add(name.tags, tag, tagOut);
  list.add(name["tags-out"], tagOut, view.tag(out + step), tag);
  list.add(name.word, view.word(token), distance === 0 ? 0 : 1);
  list.add(name["word-out"], view.word(out), role);
  list.add(name.words, view.word(token), view.word(out));
  list.add(name["word-lemma"], view.word(token), lemma);
  list.add(name["word-out-lemma"], view.word(out), lemma);
  list.add(name.role, role);
  list.add(name["role-tag"], role, tag, tagOut);
  list.add(name["role-word"], role, view.word(token));
  list.add(name.row, row, role);
  list.add(name["row-lemma"], row, lemma);
  list.add(name["row-out"], row, tagOut);
  list.add(name.commas, Math.min(3, commas), view.lower(token) === "," ? 1 : 0, view.lower(out) === "," ? 1 : 0);
  list.add(name["chunk-edge"], chunkEdge, role, tagOut);
  list.add(name.verbs, Math.min(3, verbs), role, tagOut);
  list.add(name.kind, nounKind(view, view.chunk(site.head)), distance, role);
  list.add(name.capital, /^\p{Lu}/u.test(view.document.word[out] ?? "") ? 1 : 0, tag, tagOut);
}

const roleNumber = (role: string): number => hashText(`role ${role}`);

/** The tags from the head to the token, exact where the row is short; its commas and verbs. */
function readRow(
  view: DocumentView,
  head: number,
  token: number,
  step: 1 | -1,
): { readonly row: number; readonly commas: number; readonly verbs: number } {
  let [row, commas, verbs] = [1, 0, 0];
  for (let at = head + step; step < 0 ? at >= token : at <= token; at += step) {
    if (Math.abs(at - head) <= longestRow) row = (Math.imul(row, 31) + view.tag(at)) | 0;
    if (view.lower(at) === ",") commas++;
    if (view.isVerb(at)) verbs++;
  }
  return { row: Math.abs(token - head) > longestRow ? 0 : row, commas, verbs };
}
