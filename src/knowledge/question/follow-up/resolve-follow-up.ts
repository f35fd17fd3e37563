import { askAgain, askedAlone } from "./bare-question.ts";
import { askedSide, askSide } from "./before-and-after.ts";
import type { EarlierQuestion, FollowUp } from "./follow-up.ts";
import { withAntecedents } from "./pronouns.ts";
import { type FollowUpKnowledge, readPhrases } from "./read-phrases.ts";
import { askedAbout, putInstead } from "./what-about.ts";

/** Longer ones say themselves what they are about, in UTF-16 code units. */
const longest = 200;

/**
 * Completes a question that makes no sense without the one before: “And who announced it?”, “Why?”, “What about
 * Putin?”. Null where it can stand on its own, or where nothing before fits.
 */
export function resolveFollowUp(
  typed: string,
  earlier: EarlierQuestion,
  knowledge: FollowUpKnowledge,
): FollowUp | null {
  if (!mayFollowUp(typed)) return null;
  const { question, connected } = withoutConnective(typed);
  const before = readPhrases(earlier.question, knowledge);
  const answer = earlier.answer === null ? null : readPhrases(earlier.answer, knowledge);
  const alone = askedAlone(question);
  if (alone) return askAgain(alone, before, answer);
  const side = askedSide(question);
  if (side) return askSide(side, before, answer);
  const reading = readPhrases(sayWho.test(question) ? "Who said that?" : question, knowledge);
  const asked = askedAbout(reading, connected);
  if (asked) return putInstead(asked, before);
  const completed = withAntecedents(reading, before, answer);
  return completed && { ...completed, question: capitalised(completed.question) };
}

/** Whether a question could need the one before at all: a quick look, so that most needn't know of one. */
export function mayFollowUp(typed: string): boolean {
  if (typed.length > longest) return false;
  const { question, connected } = withoutConnective(typed);
  return (
    connected ||
    pointsBack.test(question) ||
    sayWho.test(question) ||
    askedAlone(question) !== null ||
    askedSide(question) !== null
  );
}

/** What can point back; most questions have none of it, and needn't be read closely. */
const pointsBack = /\b(?:he|she|him|his|her|they|them|their|it|its|this|that|(?:what|how) about)\b/i;

const sayWho = /^(?:says|said) who\s{0,3}[?!.…]{0,5}$/i;

/** “And who announced it?” asks “Who announced it?” of what came before. */
function withoutConnective(typed: string): { readonly question: string; readonly connected: boolean } {
  const found = /^\s*(?:(?:and|but|so|then|also|ok|okay|well)\b[\s,]*(?=[\p{L}\p{N}])){1,3}/iu.exec(typed);
  const question = typed.slice(found?.[0].length ?? 0).trim();
  return { question, connected: found !== null };
}

const capitalised = (question: string): string => question.charAt(0).toUpperCase() + question.slice(1);
