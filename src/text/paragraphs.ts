import type { Span } from "../domain/span.ts";
import { trim } from "./trim.ts";

/** The lines of a text that hold anything, in order, without the white space around them. */
export function splitParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const span = trim(text, { start: line.index, end: line.index + line[0].length });
    if (span) paragraphs.push(span);
  }
  return paragraphs;
}
