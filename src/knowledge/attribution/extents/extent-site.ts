import type { NounChunk } from "../../tagging/tagged-document.ts";
import type { Piece } from "../decoding/reading.ts";
import type { DocumentView } from "../reading/document-view.ts";

/** A cue or a source whose full extent is looked for: “said” of “has repeatedly said”, “Hill” of “Hugh Hill, a doctor,”. */
export interface ExtentSite {
  readonly of: "cue" | "source";
  readonly head: number;
  /** The furthest tokens that it may reach: the sentence, the content and the other of the two end it. */
  readonly first: number;
  readonly last: number;
  /** What a token is in this reading. */
  role(token: number): Role;
}

export type Role = "none" | "cue" | "source" | "content" | "outside";

const reach = { cue: { before: 6, after: 10 }, source: { before: 12, after: 26 } };

/** The sites of a reading's cue and source; a source in another sentence, or none, has no site. */
export function extentSites(
  view: DocumentView,
  reading: { readonly cue: number; readonly source: NounChunk | null; readonly pieces: readonly Piece[] },
): { readonly cue: ExtentSite; readonly source: ExtentSite | null } {
  const { cue, source, pieces } = reading;
  const site = (of: "cue" | "source", head: number): ExtentSite => {
    const role = (token: number): Role => {
      if (token < view.first(head) || token > view.last(head)) return "outside";
      if (token === cue) return "cue";
      if (source && source.from <= token && token < source.to) return "source";
      return pieces.some(({ start, end }) => start <= token && token <= end) ? "content" : "none";
    };
    const free = (token: number) => role(token) === "none" || role(token) === of;
    // “A report said Tom Reyes had told …”: a source has no verb that reports before its head
    const opens = (token: number) => free(token) && (of === "cue" || !view.isVerb(token) || view.prior(token) < 3);
    let first = head;
    while (head - first < reach[of].before && opens(first - 1)) first--;
    let last = head;
    while (last - head < reach[of].after && free(last + 1)) last++;
    return { of, head, first, last, role };
  };
  return { cue: site("cue", cue), source: source && site("source", source.head) };
}
