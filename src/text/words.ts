import type { Span } from "../domain/span.ts";

/** A word as it stands in a text. */
export interface Word {
  readonly span: Span;
  readonly text: string;
}

// “U.S.”, “Trump’s”, “well-known”, “10:00”, “1,500.5” are one word each
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’.:,-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text, in order; what stands between them is white space and punctuation. */
export function splitWords(text: string, within: Span = { start: 0, end: text.length }): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(wordPattern)) {
    const start = within.start + match.index;
    words.push({ span: { start, end: start + match[0].length }, text: match[0] });
  }
  return words;
}
