import type { DocumentView } from "../reading/document-view.ts";
import type { Piece } from "./reading.ts";

/**
 * Whether content is no statement but a work's title with what belongs to it: “wrote *the novel “We Left the Sea” in
 * 2003*”, “read *a poem called “The Sea”*”; not “said *the film “The Sea” was long*”.
 */
export function isBareTitle(view: DocumentView, cue: number, pieces: readonly Piece[]): boolean {
  const words = pieces.flatMap(({ start, end }) =>
    Array.from({ length: Math.min(longest, end - start + 1) }, (_, offset) => start + offset).filter(view.isWord),
  );
  const isTitled = (token: number) => view.document.regions[view.region(token)]?.names === "title";
  const others = words.filter((token) => !isTitled(token));
  if (others.length === words.length) return false;
  const last = words.findLast(isTitled) ?? 0;
  const [before, behind] = [others.filter((token) => token < last), others.filter((token) => token > last)];
  if (cue > last) return others.length === 0;
  const isPlain = (token: number) =>
    !view.isVerb(token) || /^(?:called|named|titled|entitled)$/.test(view.lower(token));
  return before.length <= mostBefore && behind.length <= mostBehind && others.every(isPlain);
}

const longest = 40;
const mostBefore = 5;
const mostBehind = 3;
