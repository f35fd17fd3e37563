import { narrow } from "../../domain/citation.ts";
import type { ShownExcerpt } from "../render/shown.ts";
import { cutAfter, cutBefore } from "./ellipsis.ts";

/**
 * Narrows an excerpt to at most `limit` UTF-16 code units at word boundaries, so that what is left is still a slice of
 * the story; where something in it is marked, the first mark stays in sight.
 */
export function narrowExcerpt(block: ShownExcerpt, limit: number): ShownExcerpt {
  const { citation, marks } = block;
  const { excerpt, span } = citation;
  if (excerpt.length <= limit) return block;
  const firstMark = marks.length === 0 ? 0 : Math.min(...marks.map(({ start }) => start)) - span.start;
  const start = cutAfter(excerpt, windowStart(firstMark, excerpt.length, limit));
  const end = Math.max(cutBefore(excerpt, Math.min(start + limit, excerpt.length)), start + 1);
  const narrowed = trimmed(excerpt, start, end);
  return {
    ...block,
    citation: narrow(citation, { start: span.start + narrowed.start, end: span.start + narrowed.end }),
    elided: {
      before: narrowed.start > 0 || (block.elided?.before ?? false),
      after: narrowed.end < excerpt.length || (block.elided?.after ?? false),
    },
  };
}

// A mark that the beginning shows anyway needs no window of its own; another has a quarter of the room before it.
function windowStart(firstMark: number, length: number, limit: number): number {
  if (firstMark < limit / 2) return 0;
  return Math.max(0, Math.min(firstMark - Math.floor(limit / 4), length - limit));
}

function trimmed(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  let [start, end] = [from, to];
  while (start < end - 1 && /\s/.test(text[start] ?? "")) start++;
  while (end > start + 1 && /\s/.test(text[end - 1] ?? "")) end--;
  return { start, end };
}
