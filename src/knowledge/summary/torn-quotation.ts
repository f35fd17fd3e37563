import { cover, type Span, slice } from "../../domain/span.ts";
import type { RetrievalIndex } from "../retrieval/retrieval-index.ts";

/** Whether a quotation mark in the text lacks its other half. */
export function isTorn(text: string): boolean {
  return text.split("“").length !== text.split("”").length || text.split('"').length % 2 === 0;
}

/**
 * The span of a sentence, with the one before it or behind it in its paragraph where only both hold a quotation whole:
 * “We are ready. We are many,” she said.
 */
export function mend(text: string, { sentences }: RetrievalIndex, at: number, taken: ReadonlySet<number>): Span {
  const sentence = sentences[at];
  if (!sentence) throw new RangeError(`no sentence ${at}`);
  if (!isTorn(slice(text, sentence.span))) return sentence.span;
  for (const neighbour of [at - 1, at + 1]) {
    const other = sentences[neighbour];
    if (!other || taken.has(neighbour) || other.paragraph !== sentence.paragraph) continue;
    const both = cover(sentence.span, other.span);
    if (!isTorn(slice(text, both))) return both;
  }
  return sentence.span;
}
