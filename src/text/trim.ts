import { type Span, slice } from "../domain/span.ts";

/** The span without white space at its edges; null where nothing else is in it. */
export function trim(text: string, span: Span): Span | null {
  const inner = slice(text, span);
  const start = span.start + (inner.length - inner.trimStart().length);
  const end = span.end - (inner.length - inner.trimEnd().length);
  return start < end ? { start, end } : null;
}
