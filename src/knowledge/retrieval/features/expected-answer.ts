import type { AnswerType } from "../../question/answer-type.ts";
import type { Evidence } from "../evidence.ts";
import type { IndexedSentence } from "../retrieval-index.ts";
import { placesBeside } from "./places-beside.ts";
import type { SentenceFeatures } from "./sentence-features.ts";

/** Whether a sentence offers what the question expects. */
export const expectedAnswerFeatures = {
  /** It has a date where one is asked for, a name where “who” … */
  fits: (evidence, sentence) => Number(candidates(evidence, sentence)?.length !== 0 && expects(evidence)),
  /** … or lacks one. */
  lacks: (evidence, sentence) => Number(candidates(evidence, sentence)?.length === 0),
  /** How near such a word stands to the question's own. */
  near: (evidence, sentence) => nearness(evidence, sentence),
  namesForPerson: ({ question }, { hints }) => (question.type === "person" ? Math.min(3, hints.names.length) / 3 : 0),
  reasonGiven: ({ question }, { hints }) => Number(question.type === "reason" && hints.reason),
  mannerGiven: ({ question }, { hints }) => Number(question.type === "manner" && hints.manner),
  quotedStatement: ({ question }, { quotations }) => Number(question.type === "statement" && quotations.length > 0),
} satisfies SentenceFeatures;

const expecting: ReadonlySet<AnswerType> = new Set([
  "person",
  "place",
  "date",
  "duration",
  "number",
  "money",
  "percent",
]);

const expects = ({ question }: Evidence): boolean => expecting.has(question.type);

/** The places of words of the expected kind that aren't the question's own; null where any word will do. */
function candidates({ question }: Evidence, { hints, terms }: IndexedSentence): readonly number[] | null {
  const isNew = (at: number) => !question.stems.has(terms[at]?.stem ?? "");
  switch (question.type) {
    case "date":
      return hints.dates.filter(isNew);
    case "duration":
      return hints.durations;
    case "number":
      return hints.numbers.filter(isNew);
    case "percent":
      return hints.percent ? hints.numbers.filter(isNew) : [];
    case "money":
      return hints.money ? hints.numbers.filter(isNew) : [];
    case "person":
      return hints.names.filter(isNew);
    case "place":
      return hints.places.filter(isNew);
    default:
      return null;
  }
}

function nearness(evidence: Evidence, sentence: IndexedSentence): number {
  const offered = candidates(evidence, sentence);
  if (!offered || offered.length === 0) return 0;
  let best = 0;
  for (const at of offered) {
    let near = 0;
    for (const { key, idf } of evidence.terms) {
      const places = sentence.places.get(key);
      if (!places) continue;
      const { before, after } = placesBeside(places, at);
      near += idf / (2 + Math.min(at - before, after - at));
    }
    best = Math.max(best, near);
  }
  return (4 * best) / evidence.idfMass;
}
