import type { DocumentView } from "../reading/document-view.ts";

/** The index of the noun phrase that is, by word order alone, the subject of a word; -1 where none is near. */
export function likelySubject(view: DocumentView, token: number): number {
  const first = view.first(token);
  const before = beforeVerbGroup(view, token, first);
  if (before >= first && view.chunkIndex(before) >= 0) {
    return view.chunk(before)?.kind === "time" ? beforeTime(view, before, first) : view.chunkIndex(before);
  }
  const after = token < view.last(token) ? view.chunkIndex(token + 1) : -1;
  if (before < first) return -1;
  // “We are ready,” said the minister.
  if ((view.isMark(before) || (view.lower(before) === "," && view.isMark(before - 1))) && after >= 0) return after;
  if (view.lower(before) === ",") return beforeInsertion(view, before, first) ?? after;
  return view.pos(before) === "CCONJ" ? subjectOfVerbBefore(view, before, first) : -1;
}

/** Skips “has repeatedly not” in “The aide has repeatedly not said”. */
function beforeVerbGroup(view: DocumentView, token: number, first: number): number {
  let before = token - 1;
  while (before >= first) {
    const pos = view.pos(before);
    const particle = pos === "PART" && !/^'s?$/.test(view.lower(before)) && view.lower(before) !== "to";
    if (pos !== "ADV" && pos !== "AUX" && !particle) break;
    before--;
  }
  return before;
}

/** The minister on Friday said; The minister Friday said. */
function beforeTime(view: DocumentView, time: number, first: number): number {
  const before = (view.chunk(time)?.from ?? time) - 1;
  if (before < first) return -1;
  if (view.chunkIndex(before) >= 0) return view.chunkIndex(before);
  return view.lower(before) === "on" && before > first ? view.chunkIndex(before - 1) : -1;
}

/** Hugh Hill, a doctor, said. */
function beforeInsertion(view: DocumentView, comma: number, first: number): number | null {
  for (let token = comma - 1; token > first; token--) {
    if (view.lower(token) !== ",") continue;
    const chunk = view.chunk(token - 1);
    if (chunk && chunk.kind !== "time") return view.chunkIndex(token - 1);
  }
  return null;
}

/** The minister met reporters and said. */
function subjectOfVerbBefore(view: DocumentView, conjunction: number, first: number): number {
  for (let token = conjunction - 1; token >= first; token--) {
    if (view.pos(token) === "VERB") return likelySubject(view, token);
  }
  return -1;
}
