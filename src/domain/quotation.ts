import type { Denial } from "./denial.ts";
import type { Span } from "./span.ts";

/** `direct`: all in quotation marks. `mixed`: in part. `indirect`: in the reporter's words. */
export type QuotationKind = "direct" | "mixed" | "indirect";

/** The resolved person or body, as printed in the story. */
export interface Speaker {
  /** The fullest name that the story prints: "Yury Ushakov". */
  readonly name: string;
  /** The role as printed beside it ("Kremlin aide"), where there is one. */
  readonly role: string | null;
}

/** Who said it, by which words we know, and who reports that they said it. */
export interface Attribution {
  /** The reporting expression: "said", "according to". */
  readonly cue: Span | null;
  /** The mention of the speaker in the text: "Trump", "the aide", "he". */
  readonly source: Span | null;
  /** Null where the text names nobody. */
  readonly speaker: Speaker | null;
  /** The people and bodies who report that it was said, outermost first. */
  readonly via: readonly Speaker[];
  /** A channel rather than a person: "Reuters" in "told Reuters", "audio" in "according to audio". */
  readonly medium: string | null;
  /** 0 to 1: how likely the attribution is right. */
  readonly confidence: number;
}

/** A reported statement. */
export interface Quotation {
  readonly kind: QuotationKind;
  /** The statement itself, in one piece or several, in text order, without its quotation marks at the outer edges. */
  readonly content: readonly Span[];
  readonly attribution: Attribution;
  /** Set where the statement denies a claim. */
  readonly denial?: Denial;
}

/** From the first to the last piece of what was said. */
export function contentSpan(quotation: Quotation): Span {
  const first = quotation.content[0];
  const last = quotation.content.at(-1);
  if (!first || !last) throw new RangeError("a quotation without content");
  return { start: first.start, end: last.end };
}

/**
 * A piece of content with the quotation marks that stand right around it, where it has both: as PolNeAR and CofeNet
 * mark quotations, and as a reader would copy it.
 */
export function withMarks(text: string, piece: Span): Span {
  const before = openingMark.exec(text.slice(Math.max(0, piece.start - 2), piece.start));
  const after = closingMark.exec(text.slice(piece.end, piece.end + 2));
  if (!before || !after) return piece;
  return { start: piece.start - before[0].length, end: piece.end + after[0].length };
}

// « so » has spaces within its marks
const openingMark = /(?:[“”"＂„‟‘‚「『〝]|[«»‹›][ \u00a0\u202f]?|``|'')$/u;
const closingMark = /^(?:[”“"＂’‘」』〞〟]|[ \u00a0\u202f]?[«»‹›]|'')/u;
