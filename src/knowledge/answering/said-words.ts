import { overlaps, type Span, slice } from "../../domain/span.ts";
import type { Evidence } from "../retrieval/evidence.ts";
import type { IndexedSentence } from "../retrieval/retrieval-index.ts";
import { isSaidBy } from "./said-by.ts";

/** A longer report is no short answer, in UTF-16 code units. */
const longest = 160;

/**
 * What the asked person is quoted with in a sentence: “What did Rutte say?” – “urged [continued military support for
 * Ukraine]”. Of several quotations the first that shares a word with what is asked about, else the first. Null where
 * there is none, or a long one.
 */
export function saidWords(evidence: Evidence, sentence: IndexedSentence, text: string): Span | null {
  const pieces = sentence.quotations
    .filter((quotation) => isSaidBy(quotation, evidence))
    .flatMap(({ content }) => content.filter((piece) => overlaps(piece, sentence.span)))
    .map((piece) => ({
      start: Math.max(piece.start, sentence.span.start),
      end: Math.min(piece.end, sentence.span.end),
    }))
    .map((piece) => withoutOpening(piece, text))
    .filter(({ start, end }) => start < end && end - start <= longest);
  const keys = new Set(evidence.terms.flatMap(({ stem, key }) => (evidence.question.speaker.has(stem) ? [] : [key])));
  const onTopic = pieces.find(({ start, end }) =>
    sentence.terms.some(({ stem, span }) => keys.has(stem) && span.start >= start && span.end <= end),
  );
  return onTopic ?? pieces[0] ?? null;
}

// “said that Kyiv is working …” and “denied any suspension.”: neither the “that” nor the marks are what was said
function withoutOpening(piece: Span, text: string): Span {
  const words = slice(text, piece);
  const opening = /^(?:that\s+)?["“]?/i.exec(words)?.[0].length ?? 0;
  // the full stop of “5 p.m.” belongs to it
  const closing = /(?:(?<!\b\p{L}\.\p{L})\.|[\s,”"])*$/u.exec(words.slice(opening))?.[0].length ?? 0;
  return { start: piece.start + opening, end: piece.end - closing };
}
