import type { Citation } from "../domain/citation.ts";
import type { Span } from "../domain/span.ts";

/** A span as `[start, end]`. */
export const pair = (span: Span): readonly [number, number] => [span.start, span.end];

/** A probability to four decimals. */
export const rounded = (probability: number): number => Math.round(probability * 1e4) / 1e4;

/** A citation as it stands in a result: `text` is the article's slice from `start` to `end`. */
export const cited = ({ span, excerpt, paragraph }: Citation) => ({
  start: span.start,
  end: span.end,
  text: excerpt,
  paragraph,
});
