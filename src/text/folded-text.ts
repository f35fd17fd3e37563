import type { Span } from "../domain/span.ts";
import { fold } from "./fold.ts";

/** A text folded for comparison, from which places lead back to the text as it stands. */
export interface FoldedText {
  readonly text: string;
  /** The span of the original, as offsets into the whole text, under a span of the folded text. */
  original(folded: Span): Span;
}

/**
 * Folds a part of a text: case, accents, the shape of quotation marks and apostrophes, and white space, of which a run
 * is one space. The folded text may be shorter or longer than the original: “ﬁve” has one more letter, “Ünal” may have
 * one less.
 */
export function foldText(text: string, within: Span = { start: 0, end: text.length }): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = "";
  // kept apart: to ask the growing text for its end costs a copy of it
  let afterSpace = false;
  for (let at = within.start; at < within.end; ) {
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    const end = Math.min(within.end, at + character.length);
    const letters = foldCharacter(character);
    if (letters === "" || (letters === " " && afterSpace)) {
      // a combining mark or more white space belongs to what stands before it
      if (ends.length > 0 && letters === "") ends[ends.length - 1] = end;
    } else {
      for (let i = 0; i < letters.length; i++) {
        starts.push(at);
        ends.push(end);
      }
      folded += letters;
      afterSpace = letters.endsWith(" ");
    }
    at = end;
  }
  return {
    text: folded,
    original: ({ start, end }) => ({ start: starts[start] as number, end: ends[end - 1] as number }),
  };
}

function foldCharacter(character: string): string {
  if (/^\s$/u.test(character)) return " ";
  if (/^[“”„‟«»]$/u.test(character)) return '"';
  return fold(character);
}
