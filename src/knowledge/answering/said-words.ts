import { overlaps, type Span, slice, spanLength } from "../../domain/span.ts";
import type { Evidence } from "../retrieval/evidence.ts";
import type { IndexedSentence } from "../retrieval/retrieval-index.ts";
import type { Synonyms } from "../retrieval/synonyms.ts";
import { isSaidBy, topicOf } from "./said-by.ts";

/** A longer report is no short answer, in UTF-16 code units. */
const longest = 160;

/**
 * What the asked person is quoted with in a sentence: “What did Rutte say?” – “urged [continued military support for
 * Ukraine]”. Of several statements the first that holds a word of what is asked about, or one for the same, else the
 * first; of a statement in several pieces the longest. Null where there is none, or a long one.
 */
export function saidWords(
  evidence: Evidence,
  sentence: IndexedSentence,
  text: string,
  synonyms: Synonyms,
): Span | null {
  const statements = sentence.quotations
    .filter((quotation) => isSaidBy(quotation, evidence))
    .map(({ content }) => piecesIn(sentence, content, text))
    .filter((pieces) => pieces.length > 0);
  const topic = topicOf(evidence);
  const isOnTopic = ({ start, end }: Span): boolean =>
    sentence.terms.some(
      ({ stem, span }) =>
        span.start >= start &&
        span.end <= end &&
        topic.some(({ key }) => key === stem || synonyms.of(key).has(stem) || synonyms.of(stem).has(key)),
    );
  const asked = statements.find((pieces) => pieces.some(isOnTopic)) ?? statements[0];
  return asked?.reduce((best, piece) => (spanLength(piece) > spanLength(best) ? piece : best)) ?? null;
}

function piecesIn({ span }: IndexedSentence, content: readonly Span[], text: string): readonly Span[] {
  return content
    .filter((piece) => overlaps(piece, span))
    .map((piece) => ({ start: Math.max(piece.start, span.start), end: Math.min(piece.end, span.end) }))
    .map((piece) => withoutOpening(piece, text))
    .filter((piece) => piece.start < piece.end && spanLength(piece) <= longest);
}

// “said that Kyiv is working …” and “denied any suspension.”: neither the “that” nor the marks are what was said
function withoutOpening(piece: Span, text: string): Span {
  const words = slice(text, piece);
  const opening = /^(?:that\s+)?["“]?/i.exec(words)?.[0].length ?? 0;
  // the full stop of “5 p.m.” belongs to it
  const closing = /(?:(?<!\b\p{L}\.\p{L})\.|[\s,”"])*$/u.exec(words.slice(opening))?.[0].length ?? 0;
  return { start: piece.start + opening, end: piece.end - closing };
}
