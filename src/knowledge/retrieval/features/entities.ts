import { type Evidence, holds, type SoughtTerm, sum } from "../evidence.ts";
import type { SentenceFeatures } from "./sentence-features.ts";

/** The names and numbers of the question: they seldom go by another word. */
export const entityFeatures = {
  namesThere: (evidence, sentence) => shareOfNames(evidence, (term) => holds(sentence, term)),
  namesMissing: (evidence, sentence) =>
    hasNames(evidence) ? 1 - shareOfNames(evidence, (term) => holds(sentence, term)) : 0,
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

const isName = ({ terms: _, index }: Evidence, term: SoughtTerm): boolean =>
  !term.number && (term.name || (index.names.has(term.key) && term.weight > 5));

const hasNames = (evidence: Evidence): boolean => evidence.terms.some((term) => isName(evidence, term));

function shareOfNames(evidence: Evidence, counts: (term: SoughtTerm) => boolean): number {
  const names = evidence.terms.filter((term) => isName(evidence, term));
  const all = sum(names, ({ weight }) => weight);
  return all === 0 ? 0 : sum(names, (term) => (counts(term) ? term.weight : 0)) / all;
}
