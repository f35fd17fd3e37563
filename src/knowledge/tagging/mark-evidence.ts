import { type Span, slice } from "../../domain/span.ts";
import { doubleMarkAt, type Glyph, markCharacters, styles } from "./quotation-marks.ts";

/** A mark in a paragraph that may open a quotation, close one, or do neither. */
export interface Mark extends Span {
  readonly glyph: Glyph;
  readonly kind: "double" | "single";
  /** What stands beside it: white space before (`opens`), behind (`closes`), or on both sides or none (`either`). */
  readonly shape: "opens" | "closes" | "either";
  /** What it costs to take it for no quotation mark: little for an apostrophe or an inch. */
  readonly ignored: Ignored;
}

export interface Ignored {
  readonly outside: number;
  /** Within single marks; within double ones a single mark costs nothing. */
  readonly inSingle: number;
}

/** The marks of a paragraph, in order. */
export function findMarks(text: string, paragraph: Span): readonly Mark[] {
  const marks: Mark[] = [];
  let past = paragraph.start;
  for (const { index } of slice(text, paragraph).matchAll(anyMark)) {
    const at = paragraph.start + index;
    const mark = at < past ? null : markAt(text, at, paragraph);
    if (!mark) continue;
    marks.push(mark);
    past = mark.end;
  }
  return marks;
}

const anyMark = new RegExp(`[${markCharacters}]`, "g");

function markAt(text: string, at: number, paragraph: Span): Mark | null {
  const double = doubleMarkAt(text, at);
  if (double) {
    const span = { start: at, end: at + double.width };
    const shape = shapeOf(text, span, paragraph);
    return { ...span, glyph: double.glyph, kind: "double", shape, ignored: ignoredDouble(text, at, shape) };
  }
  return singleMarkAt(text, at, paragraph);
}

const strayMark = { outside: 3.5, inSingle: 3.5 };
const undirectedMark = { outside: 2, inSingle: 2 };
// 6'2", 12" pipes, 40°26'46"; “the class of 2016” has its opening mark
const afterDigit = { outside: 0.5, inSingle: 0.5 };

function ignoredDouble(text: string, at: number, shape: Mark["shape"]): Ignored {
  if (shape !== "opens" && /["'”`]/.test(text[at] as string) && /\p{N}/u.test(text[at - 1] ?? "")) return afterDigit;
  return shape === "either" ? undirectedMark : strayMark;
}

function singleMarkAt(text: string, at: number, paragraph: Span): Mark | null {
  const span = { start: at, end: at + 1 };
  const glyph = text[at] as Glyph;
  const shape = shapeOf(text, span, paragraph);
  if (/[‚‹›]/.test(glyph)) {
    // “Home › News” is a path
    return { ...span, glyph, kind: "single", shape, ignored: shape === "either" ? afterDigit : strayMark };
  }
  if (opensSingle(text, at, paragraph)) {
    return { ...span, glyph, kind: "single", shape: "opens", ignored: { outside: 1.2, inSingle: 0 } };
  }
  if (!closesSingle(text, at)) return null;
  const apostrophe = /[\p{L}\p{N}]/u.test(text[at - 1] ?? "");
  const genitive = /[sz]/.test(text[at - 1] ?? "") && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
  // ‘the leaders’ meeting was good’
  const ignored = { outside: apostrophe ? 0 : 1, inSingle: genitive ? 0.2 : 1.5 };
  return { ...span, glyph, kind: "single", shape: genitive ? "either" : "closes", ignored };
}

const isLetterOrDigit = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

// ‘Not today,’ she said; but ’em, ’90s and the leaders’ are apostrophes
function opensSingle(text: string, at: number, paragraph: Span): boolean {
  const character = text[at];
  if (character !== "‘" && character !== "'") return false;
  const before = at === paragraph.start ? " " : (text[at - 1] ?? " ");
  if (!/[\s([—–-]/.test(before) || !isLetterOrDigit(text[at + 1])) return false;
  return !/^(?:em|cause|bout|round|til|tis|twas|n|\d\ds?)(?![\p{L}\p{N}])/iu.test(text.slice(at + 1, at + 8));
}

function closesSingle(text: string, at: number): boolean {
  const before = text[at - 1];
  if (text[at] === "`" || before === undefined || !/\S/.test(before)) return false;
  return !isLetterOrDigit(text[at + 1]) && text[at + 1] !== "'";
}

/** What the characters on either side of a mark tell, other marks between them left out. */
function shapeOf(text: string, { start, end }: Span, paragraph: Span): Mark["shape"] {
  let left = start - 1;
  while (left >= paragraph.start && start - left < farthest && isMarkCharacter.test(text[left] as string)) left--;
  let right = end;
  while (right < paragraph.end && right - end < farthest && isMarkCharacter.test(text[right] as string)) right++;
  const before = left < paragraph.start ? " " : (text[left] as string);
  const after = right >= paragraph.end ? " " : (text[right] as string);
  // French sets spaces within its marks: « so », dit-elle
  const punctuated = /[,;:!?)\]]/.test(after) || (after === "." && text[right + 1] !== ".");
  const opens = /[\s([{—–/¿¡=-]/.test(before) && !/\s/.test(after) && !punctuated;
  const closes = punctuated || (/\S/.test(before) && /[\s}>—–/….-]/.test(after));
  return opens === closes ? "either" : opens ? "opens" : "closes";
}

const farthest = 4;
const isMarkCharacter = new RegExp(`[${markCharacters}]`);

/** What it costs that a mark opens, by its own look and what stands beside it. */
export function openingCost({ glyph, shape }: Mark): number {
  const style = styles[glyph];
  if (!style) return Number.POSITIVE_INFINITY;
  const directed = style.opening === 0 && !isStraight(glyph);
  return style.opening + shapeCost(shape, "opens", directed);
}

/** What it costs that a mark closes what another opened. */
export function closingCost({ glyph, shape }: Mark, opener: Glyph): number {
  const cost = styles[opener]?.closers[glyph];
  if (cost === undefined) return Number.POSITIVE_INFINITY;
  return cost + shapeCost(shape, "closes", cost === 0 && !isStraight(glyph));
}

const isStraight = (glyph: Glyph): boolean => glyph === '"' || glyph === "'";

function shapeCost(shape: Mark["shape"], role: "opens" | "closes", directed: boolean): number {
  if (shape === role) return 0;
  if (shape === "either") return directed ? 0 : 1;
  return 4;
}
