import type { AnswerType } from "../question/answer-type.ts";
import type { Evidence } from "../retrieval/evidence.ts";
import { featureNames } from "../retrieval/features/all-features.ts";
import type { IndexedSentence } from "../retrieval/retrieval-index.ts";
import type { ScoredSentence } from "./rank-sentences.ts";
import { placesOfKind } from "./span/of-kind.ts";

const exacting: ReadonlySet<AnswerType> = new Set(["money", "percent", "duration"]);

/**
 * Whether a sentence has nothing of the kind that a question can't be answered without: “How much did it cost?” without an
 * amount, “Where was Putin?” without a place, “Why …?” where hardly a word is left that the question hasn't.
 */
export function needsWhatIsLacking(evidence: Evidence, best: ScoredSentence | undefined, text: string): boolean {
  if (!best) return false;
  const { question } = evidence;
  const isLacking = best.features[lacks] === 1 || placesOfKind(evidence, best.sentence, text)?.length === 0;
  if (question.type === "reason") return leavesNoReason(evidence, best.sentence);
  if (!isLacking) return false;
  if (question.type === "number") return counting.test(question.text);
  // “When did it close?” is answered by “after the war” as well
  if (question.type === "date")
    return moment.test(question.text) && !best.sentence.terms.some(({ word }) => relative.has(word));
  return exacting.has(question.type) || (question.type === "place" && whereabouts.test(question.text));
}

const fewestOfReason = 3;

// “The call took place on July 3, as announced” gives no word for why it did
function leavesNoReason({ terms, names, index }: Evidence, { hints, terms: words }: IndexedSentence): boolean {
  if (hints.reason) return false;
  const asked = new Set([...terms, ...names].map(({ key }) => key));
  const left = words.filter(
    ({ stem, word, stop, number }, at) =>
      !stop &&
      !number &&
      !asked.has(stem) &&
      !index.names.has(stem) &&
      !hints.dates.includes(at) &&
      !word.endsWith("ly"),
  );
  return left.length < fewestOfReason;
}

const lacks = featureNames.indexOf("lacks");
const counting = /\bhow (?:many|old|tall|high|far|fast|heavy|often)\b/i;
const moment = /^\W*(?:since )?when\b/i;
const relative = new Set("after before during when while until since upon once ago first last".split(" "));
const whereabouts = /^\W*[Ww]here(?:['’]s| (?:is|was|are|were)) \p{Lu}/u;
