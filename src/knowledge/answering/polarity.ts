import type { Evidence } from "../retrieval/evidence.ts";
import type { Synonyms } from "../retrieval/synonyms.ts";
import { deniesAsked, negatesLikewise } from "./negated-predicate.ts";
import { byScore, type ScoredSentence } from "./rank-sentences.ts";

/** How far behind one that denies what is asked, a sentence that doesn't still comes first. */
const behindDenial = 1.5;

/** “Who started the fire?”: that it was not started by Ek tells nobody, so a sentence that affirms it comes before. */
export function preferAffirmed(
  evidence: Evidence,
  ranked: readonly ScoredSentence[],
  synonyms: Synonyms,
): readonly ScoredSentence[] {
  const { negated, type } = evidence.question;
  if (negated || type === "decision" || !deniesQuestion(evidence, ranked[0], synonyms)) return ranked;
  const lowered = byScore(
    ranked.map((entry) =>
      deniesQuestion(evidence, entry, synonyms) ? { ...entry, score: entry.score - behindDenial } : entry,
    ),
  );
  return deniesQuestion(evidence, lowered[0], synonyms) ? ranked : lowered;
}

/** Whether a sentence says that what is asked about isn't so. */
export function deniesQuestion(evidence: Evidence, entry: ScoredSentence | undefined, synonyms: Synonyms): boolean {
  const { type, negated } = evidence.question;
  return !negated && type !== "statement" && entry !== undefined && deniesAsked(evidence, entry.sentence, synonyms);
}

/** Whether a sentence says no to a question that doesn't, or the other way round; yes or no is decided by either. */
export function isOfOtherPolarity(evidence: Evidence, best: ScoredSentence | undefined, denies: boolean): boolean {
  const { type, negated } = evidence.question;
  if (type === "decision" || !best) return false;
  return negated ? !negatesLikewise(evidence, best.sentence) : denies;
}
