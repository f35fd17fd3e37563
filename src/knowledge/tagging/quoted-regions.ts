import type { Span } from "../../domain/span.ts";
import type { QuotedRegion } from "./tagged-document.ts";

/**
 * The words between quotation marks, in order and apart from each other: “so”, "so", ''so'', ``so'', and ‘so’ or 'so'
 * outside of double marks. One that nothing closes ends with its paragraph; when the next paragraph opens with the same
 * mark, it goes on there.
 */
export function findQuotedRegions(text: string, paragraphs: readonly Span[]): readonly QuotedRegion[] {
  const regions: QuotedRegion[] = [];
  let unclosed = -1;
  for (const paragraph of paragraphs) {
    const found = inParagraph(text, paragraph);
    const [first] = found;
    const opensAnew = first !== undefined && first.span.start === paragraph.start;
    for (const region of found) {
      const continues = unclosed >= 0 && opensAnew && region === first && regions[unclosed]?.mark === region.mark;
      regions.push({ ...region, continues: continues ? unclosed : -1 });
    }
    const last = found.at(-1);
    unclosed = last && !last.closed ? regions.length - 1 : -1;
  }
  return regions;
}

type Region = Omit<QuotedRegion, "continues">;

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: Region["mark"];
}

function inParagraph(text: string, paragraph: Span): readonly Region[] {
  const regions: Region[] = [];
  let open: Mark | null = null;
  const singleCloser = lastSingleCloser(text, paragraph);
  const close = (mark: Mark, contentEnd: number, end: number, closed: boolean) => {
    const inner = { start: mark.end, end: contentEnd };
    regions.push({ span: { start: mark.start, end }, inner, mark: mark.kind, closed });
  };
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const width = doubleMarkWidth(text, at);
    if (width > 0) {
      const mark: Mark = { start: at, end: at + width, kind: "double" };
      if (open?.kind === "double" && text[at] !== "“") {
        close(open, at, mark.end, true);
        open = null;
      } else if (open === null && text[at] !== "”") open = mark;
      // ‘They call it “progress”,’ she said: the inner marks are part of the outer region
      at += width - 1;
    } else if (open === null && at < singleCloser && opensSingle(text, at, paragraph)) {
      open = { start: at, end: at + 1, kind: "single" };
    } else if (open?.kind === "single" && closesSingle(text, at, singleCloser)) {
      close(open, at, at + 1, true);
      open = null;
    }
  }
  if (open) close(open, paragraph.end, paragraph.end, false);
  return regions;
}

/** How many code units a double quotation mark takes at an offset; 0 where none is. Of ''' the last two are one. */
function doubleMarkWidth(text: string, at: number): number {
  const character = text[at];
  if (character === '"' || character === "“" || character === "”") return 1;
  if (character === "'" && text[at + 1] === "'" && text[at + 2] !== "'") return 2;
  return character === "`" && text[at + 1] === "`" ? 2 : 0;
}

const isLetterOrDigit = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

// ‘Not today,’ she said; but ’em, ’90s and the leaders’ are apostrophes
function opensSingle(text: string, at: number, paragraph: Span): boolean {
  const character = text[at];
  if (character !== "‘" && character !== "'") return false;
  const before = at === paragraph.start ? " " : text[at - 1];
  const after = text[at + 1];
  if (!/[\s([—–-]/.test(before ?? " ") || !isLetterOrDigit(after)) return false;
  const elided = /^(?:em|cause|bout|round|til|tis|twas|n|\d\ds?)(?![\p{L}\p{N}])/iu.test(text.slice(at + 1, at + 8));
  return !elided;
}

function isSingleCloser(text: string, at: number): boolean {
  const character = text[at];
  if (character !== "’" && character !== "'") return false;
  const before = text[at - 1];
  return before !== undefined && /\S/.test(before) && !isLetterOrDigit(text[at + 1]) && text[at + 1] !== "'";
}

// In ‘the leaders’ meeting was good’ the first is a genitive: a later mark closes.
function closesSingle(text: string, at: number, lastCloser: number): boolean {
  if (!isSingleCloser(text, at)) return false;
  const genitive = at < lastCloser && /[sz]/.test(text[at - 1] ?? "") && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
  return !genitive;
}

function lastSingleCloser(text: string, paragraph: Span): number {
  for (let at = paragraph.end - 1; at > paragraph.start; at--) if (isSingleCloser(text, at)) return at;
  return -1;
}
