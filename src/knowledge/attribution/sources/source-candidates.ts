import type { NounChunk } from "../../tagging/tagged-document.ts";
import type { DocumentView } from "../reading/document-view.ts";

/** The noun phrases that may be the source of a cue: those of its sentence and of the one before. */
export function sourceCandidates(view: DocumentView, cue: number): readonly NounChunk[] {
  const last = view.last(cue);
  const from = nearbyStart(view, cue);
  const candidates: NounChunk[] = [];
  for (let index = firstChunkFrom(view, from, last); index < view.chunks.length; index++) {
    const chunk = view.chunks[index] as NounChunk;
    if (chunk.from > last) break;
    if (chunk.from <= cue && cue < chunk.to) candidates.push(...aroundCue(view, chunk, cue));
    else candidates.push(chunk);
  }
  return candidates;
}

/** The sentence before counts where its paragraph is this one or the one before. */
function nearbyStart(view: DocumentView, cue: number): number {
  const first = view.first(cue);
  if (first === 0) return first;
  return view.paragraph(first - 1) >= view.paragraph(cue) - 1 ? view.first(first - 1) : first;
}

function firstChunkFrom(view: DocumentView, from: number, last: number): number {
  for (let token = from; token <= last; token++) if (view.chunkIndex(token) >= 0) return view.chunkIndex(token);
  return view.chunks.length;
}

/** A cue that is a noun cuts its own phrase: “Trump’s” is a source of “denial” in “Trump’s flat denial”. */
function aroundCue(view: DocumentView, chunk: NounChunk, cue: number): readonly NounChunk[] {
  const parts: NounChunk[] = [];
  if (chunk.from < cue) {
    const name = view.pos(cue - 1) === "PROPN";
    const kind = name ? "name" : chunk.kind === "pronoun" ? "pronoun" : "nominal";
    parts.push({ from: chunk.from, to: cue, head: cue - 1, kind });
  }
  if (chunk.to > cue + 1) parts.push({ ...chunk, from: cue + 1 });
  return parts;
}
