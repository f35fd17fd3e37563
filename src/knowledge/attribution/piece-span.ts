import type { Span } from "../../domain/span.ts";
import { type QuotedRegion, rangeSpan, type TaggedDocument, type TokenRange } from "../tagging/tagged-document.ts";

/**
 * A piece of content as it is told, from its words. All of one quotation, over paragraphs too: what stands between the
 * marks, with its full stop. “Ready” at an edge of other words: with its mark and all, so that marks within content come in pairs.
 */
export function pieceSpan(document: TaggedDocument, piece: TokenRange): Span {
  const words = rangeSpan(document, piece);
  const first = regionAt(document, piece.from);
  const last = regionAt(document, piece.to - 1);
  const opens = first !== null && nothingBetween(document, first.inner.start, words.start);
  const closes = last !== null && nothingBetween(document, words.end, last.inner.end);
  if (isOneQuotation(document, first, last)) {
    return {
      start: opens && first ? first.inner.start : words.start,
      end: closes && last ? last.inner.end : words.end,
    };
  }
  return { start: opens && first ? first.span.start : words.start, end: closes && last ? last.span.end : words.end };
}

/** Whether two regions are one, or the second goes on with the first over paragraphs. */
function isOneQuotation({ regions }: TaggedDocument, first: QuotedRegion | null, last: QuotedRegion | null): boolean {
  let region = last;
  while (region && region !== first && region.continues >= 0) region = regions[region.continues] ?? null;
  return region === first;
}

function regionAt(document: TaggedDocument, token: number): QuotedRegion | null {
  return document.regions[document.region[token] ?? -1] ?? null;
}

/** Whether there is no letter or digit between two offsets, and not so much else that it would be no punctuation. */
function nothingBetween({ text }: TaggedDocument, start: number, end: number): boolean {
  return end - start <= longestPunctuation && !/[\p{L}\p{N}]/u.test(text.slice(start, end));
}

const longestPunctuation = 8;
