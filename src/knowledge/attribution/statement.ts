import type { TokenRange } from "../tagging/tagged-document.ts";

/** A reported statement as found in a tagged document, before its speaker is named. */
export interface Statement {
  /** What was said, in one piece or several, in text order; never empty. */
  readonly content: readonly TokenRange[];
  /** The reporting expression, such as “has repeatedly said”. */
  readonly cue: TokenRange | null;
  /** The word that carries the cue (“said”), or -1. */
  readonly cueHead: number;
  /** The full noun phrase of the speaker: “Kremlin aide Yury Ushakov”. */
  readonly source: TokenRange | null;
  /** The word that carries the source (“Ushakov”), or -1. */
  readonly sourceHead: number;
  /** Set where the page's layout tells that it was said in these words: “RAY: We won't pay.” */
  readonly labelled?: true;
  /** Set where it states nothing (“declined to comment”): it only tells who is spoken of, for the “she” behind it. */
  readonly silent?: true;
  /** Which statement, by its place in the list, holds this one: “Putin told” within what Ushakov says; -1 where none. */
  readonly within: number;
  /** 0 to 1: how likely content and source are both right. */
  readonly confidence: number;
}
