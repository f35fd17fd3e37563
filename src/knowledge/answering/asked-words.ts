import type { Evidence } from "../retrieval/evidence.ts";
import { isAgentIn } from "./asked-agent.ts";
import { needsWhatIsLacking } from "./lacking-kind.ts";
import { byScore, type ScoredSentence } from "./rank-sentences.ts";
import { askedSpeakers, isSaidBy, quotesAskedSpeaker, topicOf } from "./said-by.ts";

const speakerBonus = 1.5;
const ownWordsBonus = 0.5;

/** “What did Rutte say about aid?”: his own words before others that mention him and aid. */
export function preferSpeaker(evidence: Evidence, ranked: readonly ScoredSentence[]): readonly ScoredSentence[] {
  return byScore(
    ranked.map((entry) => {
      if (!quotesAskedSpeaker(evidence, entry.sentence)) return entry;
      const touched = touches(evidence, entry);
      const ownWords = entry.sentence.quotations.some(
        (quotation) => quotation.kind === "direct" && isSaidBy(quotation, evidence),
      );
      return { ...entry, score: entry.score + (speakerBonus + (ownWords ? ownWordsBonus : 0)) * touched };
    }),
  );
}

const wishWeight = 4;

/** How far a sentence touches the topic, 0 to 1, by rarity; 1 where no topic is asked for. */
function touches(evidence: Evidence, { sentence }: ScoredSentence): number {
  let all = 0;
  let touched = 0;
  for (const { key, weight, related } of topicOf(evidence)) {
    all += weight;
    touched += weight * (sentence.places.has(key) ? 1 : (related.get(sentence.index) ?? 0));
  }
  // “What does he think should happen?” is met by “hostilities should end”
  if (evidence.question.words.some(isWish)) {
    all += wishWeight;
    if (sentence.terms.some(isWish)) touched += wishWeight;
  }
  return all === 0 ? 1 : touched / all;
}

const isWish = ({ word }: { readonly word: string }): boolean => wishes.has(word);
const wishes = new Set("should must ought urge urged urges demand demanded demands wants wanted want".split(" "));

/**
 * The confidence of an answer to a question about somebody's words, from what was learned of any question; but “When did
 * Trump say that?” isn't answered by his words alone.
 */
export function heardConfidence(
  learned: number,
  evidence: Evidence,
  best: ScoredSentence | undefined,
  text: string,
): number {
  const adjusted = adjustForSpeaker(learned, evidence, best, text);
  return needsWhatIsLacking(evidence, best, text) ? Math.min(adjusted, learned) : adjusted;
}

// their words on the topic are an answer; their words on something else, or others' on the topic, are none
function adjustForSpeaker(learned: number, evidence: Evidence, best: ScoredSentence | undefined, text: string): number {
  if (!best) return 0;
  const touched = touches(evidence, best);
  if (touched === 0) return Math.min(learned, untouched);
  if (quotesAskedSpeaker(evidence, best.sentence)) return Math.max(learned, 0.3 + 0.6 * touched);
  if (evidence.question.type === "statement" && !isAgentIn(evidence, best.sentence, text))
    return Math.min(learned, untouched);
  const quotedElsewhere = askedSpeakers(evidence).size > 0;
  return quotedElsewhere && !namesSpeaker(evidence, best) ? Math.min(learned, untouched) : learned;
}

const untouched = 0.3;

const namesSpeaker = ({ terms, question }: Evidence, { sentence }: ScoredSentence): boolean =>
  terms.some(({ stem, key }) => question.speaker.has(stem) && sentence.places.has(key));
