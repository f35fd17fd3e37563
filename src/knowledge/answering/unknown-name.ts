import type { Evidence, SoughtTerm } from "../retrieval/evidence.ts";

const titles = new Set(
  "president minister senator chancellor premier mr mrs ms dr king queen prince pope general secretary governor mayor".split(
    " ",
  ),
);
const rareWeight = 7.5;

/**
 * Whether the question turns on a person whom the article doesn't mention: “What did Macron say?”, “Who is Lavrov?”,
 * “Did President Xi …?”. Misspelt names were resolved before.
 */
export const asksAboutUnknownPerson = (evidence: Evidence): boolean =>
  evidence.terms.some((term) => isUnknown(evidence, term) && isPerson(evidence, term));

function isUnknown({ index }: Evidence, { key, number }: SoughtTerm): boolean {
  return !number && !index.sentencesWith.has(key);
}

function isPerson(evidence: Evidence, { name, stem, place, weight }: SoughtTerm): boolean {
  const { question } = evidence;
  if (question.type === "definition") return true;
  const before = question.words[place - 1];
  if (question.speaker.has(stem)) return name && (weight > rareWeight || knowsNoneOfSpeaker(evidence));
  return name && titles.has(before?.word ?? "");
}

// “What did Merkel say?”: however common the name is elsewhere; “What Did The Company Say?” tells no names
function knowsNoneOfSpeaker(evidence: Evidence): boolean {
  const { terms, question } = evidence;
  const tellsNames = question.words.some(({ capital, stop }) => !capital && !stop);
  return tellsNames && terms.every((term) => !question.speaker.has(term.stem) || isUnknown(evidence, term));
}
