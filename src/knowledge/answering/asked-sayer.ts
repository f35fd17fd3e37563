import type { Attribution } from "../../domain/quotation.ts";
import { contains, overlaps, type Span, slice } from "../../domain/span.ts";
import type { Evidence } from "../retrieval/evidence.ts";
import type { IndexedSentence } from "../retrieval/retrieval-index.ts";

/** What “Who said that …?” asks for: a question of “who” whose verb is one of saying. */
const whoSaid =
  /^\W*who (?:has |had |was it that )?(?:said|says|told|claimed|claims|stated|states|argued|argues|admitted|insisted|insists|reported|added|warned|promised|described|called|complained|explained|confirmed|announced|denied|denies)\b/i;

/** Whether a question asks who said something. */
export const asksWhoSaid = ({ question }: Evidence): boolean =>
  question.type === "person" && whoSaid.test(question.text);

/**
 * The words that name who said what “Who said …?” asks about: the source of the quotation in a sentence that holds most
 * of the question's words; for “he said” the name, where the sentence before has it and is shown. Null where it isn't
 * named there, so that the attribution alone tells it; undefined where no quotation fits.
 */
export function askedSayer(
  evidence: Evidence,
  sentence: IndexedSentence,
  before: Span | null,
  text: string,
): Span | null | undefined {
  const weights = new Map(evidence.terms.map(({ key, weight }) => [key, weight]));
  let best: Attribution | undefined;
  let most = 0;
  for (const { content, attribution } of sentence.quotations) {
    const held = sentence.terms
      .filter(({ span }) => content.some((piece) => overlaps(piece, span)))
      .reduce((sum, { stem }) => sum + (weights.get(stem) ?? 0), 0);
    if (held <= most) continue;
    most = held;
    best = attribution;
  }
  if (!best) return undefined;
  const { source, speaker } = best;
  if (source && contains(sentence.span, source) && !pronoun.test(slice(text, source))) return source;
  const at = before && speaker ? slice(text, before).lastIndexOf(speaker.name) : -1;
  return before && speaker && at >= 0
    ? { start: before.start + at, end: before.start + at + speaker.name.length }
    : null;
}

const pronoun = /^(?:he|she|it|they|I|we)$/i;
