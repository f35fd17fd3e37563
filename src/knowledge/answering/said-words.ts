import { overlaps, type Span, slice } from "../../domain/span.ts";
import type { Evidence } from "../retrieval/evidence.ts";
import type { IndexedSentence } from "../retrieval/retrieval-index.ts";
import type { Synonyms } from "../retrieval/synonyms.ts";
import { isSaidBy, topicOf } from "./said-by.ts";

/** A longer report is no short answer, in UTF-16 code units. */
const longest = 160;

/**
 * What the asked person is quoted with in a sentence: “What did Rutte say?” – “urged [continued military support for
 * Ukraine]”. Of several quotations the first that holds a word of what is asked about, or one for the same, else the first. Null where
 * there is none, or a long one.
 */
export function saidWords(
  evidence: Evidence,
  sentence: IndexedSentence,
  text: string,
  synonyms: Synonyms,
): Span | null {
  const pieces = sentence.quotations
    .filter((quotation) => isSaidBy(quotation, evidence))
    .flatMap(({ content }) => content.filter((piece) => overlaps(piece, sentence.span)))
    .map((piece) => ({
      start: Math.max(piece.start, sentence.span.start),
      end: Math.min(piece.end, sentence.span.end),
    }))
    .map((piece) => withoutOpening(piece, text))
    .filter(({ start, end }) => start < end && end - start <= longest);
  const topic = topicOf(evidence);
  const onTopic = pieces.find(({ start, end }) =>
    sentence.terms.some(
      ({ stem, span }) =>
        span.start >= start &&
        span.end <= end &&
        topic.some(({ key }) => key === stem || synonyms.of(key).has(stem) || synonyms.of(stem).has(key)),
    ),
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
