import { type Evidence, holds, type SoughtTerm, sum } from "../evidence.ts";
import type { SentenceFeatures } from "./sentence-features.ts";

/** The names and numbers of the question: they seldom go by another word. */
export const entityFeatures = {
  namesThere: (evidence, sentence) => shareOfNames(evidence, (term) => holds(sentence, term)),
  namesMissing: (evidence, sentence) =>
    evidence.names.length > 0 ? 1 - shareOfNames(evidence, (term) => holds(sentence, term)) : 0,
  /** Names that the whole article lacks. */
  namesUnknown: (evidence) => shareOfNames(evidence, (term) => !evidence.index.sentencesWith.has(term.key)),
  /** Names that stand in the paragraph and not in the sentence. */
  namesAround: (evidence, sentence) => {
    const counts = evidence.index.paragraphs.get(sentence.paragraph)?.counts;
    return shareOfNames(evidence, (term) => !holds(sentence, term) && (counts?.has(term.key) ?? false));
  },
  numbersMissing: ({ terms }, sentence) => sum(terms, (term) => Number(term.number && !holds(sentence, term))),
  numbersThere: ({ terms }, sentence) => sum(terms, (term) => Number(term.number && holds(sentence, term))),
} satisfies SentenceFeatures;

function shareOfNames({ names, nameMass }: Evidence, counts: (term: SoughtTerm) => boolean): number {
  return nameMass === 0 ? 0 : sum(names, (term) => (counts(term) ? term.weight : 0)) / nameMass;
}
