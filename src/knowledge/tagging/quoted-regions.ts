import type { Span } from "../../domain/span.ts";
import { trim } from "../../text/trim.ts";
import { findMarks, type Mark } from "./mark-evidence.ts";
import { type MarkPair, pairMarks } from "./pair-marks.ts";
import type { QuotedRegion } from "./tagged-document.ts";
import { endsInClause, unclosedEnd } from "./unclosed-end.ts";

/** A quoted region as its marks tell it. */
export type MarkedRegion = Omit<QuotedRegion, "names">;

/**
 * The words between quotation marks, in order and apart from each other: “so”, "so", ''so'', „so“, « so », »so«, 「so」
 * …, and ‘so’, 'so', ‚so‘ or ‹so› outside of double marks. One that nothing closes ends where `unclosedEnd` says; when
 * the next paragraph opens with such a mark, it takes all of its paragraph and goes on there.
 */
export function findQuotedRegions(text: string, paragraphs: readonly Span[]): readonly MarkedRegion[] {
  const regions: MarkedRegion[] = [];
  let unclosed = -1;
  let marks = marksOf(text, paragraphs[0]);
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1];
    const nextMarks = marksOf(text, next);
    const goesOn = (open: Mark) => nextMarks[0]?.kind === open.kind && nextMarks[0].start === next?.start;
    for (const pair of pairMarks(marks, goesOn)) {
      const { open, close } = pair;
      const end = close?.end ?? endOf(text, pair, paragraph, goesOn);
      // ""so”: the first mark holds nothing
      if (!close && !/[\p{L}\p{N}]/u.test(text.slice(open.end, end))) continue;
      const opensAnew = open.start === paragraph.start && regions[unclosed]?.mark === open.kind;
      regions.push({
        span: { start: open.start, end },
        inner: innerOf(text, open.end, close?.start ?? end),
        mark: open.kind,
        closed: close !== null,
        continues: opensAnew ? unclosed : -1,
      });
      unclosed = -1;
    }
    const last = regions.at(-1);
    unclosed = last && !last.closed && last.span.end === paragraph.end ? regions.length - 1 : -1;
    marks = nextMarks;
  }
  return regions;
}

const marksOf = (text: string, paragraph: Span | undefined): readonly Mark[] =>
  paragraph ? findMarks(text, paragraph) : [];

/** The end of a quotation that has no closing mark. */
function endOf(text: string, { open, before }: MarkPair, paragraph: Span, goesOn: (open: Mark) => boolean): number {
  const words = { start: open.end, end: before?.start ?? paragraph.end };
  if (!before && goesOn(open) && !endsInClause(text, words)) return paragraph.end;
  return unclosedEnd(text, words, paragraph, before === null);
}

/** Without the white space that French sets beside its marks. */
const innerOf = (text: string, start: number, end: number): Span => trim(text, { start, end }) ?? { start, end };
