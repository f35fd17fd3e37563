/** Half-open `[start, end)` offsets into an article's text, in UTF-16 code units as JavaScript strings count. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spanLength = (span: Span): number => span.end - span.start;

/** The text under a span. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether the two share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies within `outer`, edges included. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** How many code units the two share. */
export const overlapLength = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The smallest span that covers both. */
export const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
