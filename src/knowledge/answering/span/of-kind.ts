import type { Question } from "../../question/question.ts";
import { type AnswerHints, currency } from "../../retrieval/answer-hints.ts";
import type { Evidence } from "../../retrieval/evidence.ts";
import type { IndexedSentence } from "../../retrieval/retrieval-index.ts";
import type { SpanCandidate } from "./candidates.ts";
import { dateRuns, momentPlaces } from "./moments.ts";
import { percent, spanSiteOf } from "./span-site.ts";

/** Whether a run of a sentence's words is of the kind that a question asks for. */
export type KindTest = (candidate: SpanCandidate) => boolean;

/**
 * The test of the kind that a question asks for: an amount of money for “how much does it cost”, a count for “how many”, a
 * moment for “when”; for “why” and for words that were said neither a bare date nor a number. Of clauses parted by
 * semicolons the one that holds a name of the question tells it. Null where any words will do.
 */
export function kindTest(evidence: Evidence, sentence: IndexedSentence, text: string): KindTest | null {
  const places = placesOfKind(evidence, sentence, text);
  if (places === null) return tellsMore(evidence.question, sentence, text);
  const kept = new Set(inAskedClause(places, evidence, sentence, text));
  const others = new Set(places.filter((at) => !kept.has(at)));
  const runs = evidence.question.type === "date" ? dateRuns(sentence.terms) : [];
  // “71 percent”, not “71”
  const isShare = evidence.question.type === "percent";
  const { terms } = sentence;
  const isCut = (run: SpanCandidate, { from, to }: SpanCandidate) =>
    run.from <= to && from <= run.to && (from > run.from || to < run.to);
  return ({ from, to }) => {
    if (runs.some((run) => isCut(run, { from, to }))) return false;
    let holds = false;
    for (let at = from; at <= to; at++) {
      if (others.has(at)) return false;
      holds ||= kept.has(at);
    }
    return holds && (!isShare || percent.test(text.slice(terms[from]?.span.start, terms[to]?.span.end)));
  };
}

/** Where words of the asked kind stand among a sentence's; null where no kind is asked for that can be told by form. */
export function placesOfKind(
  { question }: Evidence,
  sentence: IndexedSentence,
  text: string,
): readonly number[] | null {
  const { hints, terms } = sentence;
  const isNew = (at: number) => !question.stems.has(terms[at]?.stem ?? "");
  switch (question.type) {
    case "date":
      return momentPlaces(question, sentence);
    case "duration":
      return hints.durations;
    case "percent":
      return hints.numbers.filter((at) => percent.test(around(sentence, at, text)));
    case "money":
      return hints.numbers.filter((at) => isNew(at) && currency.test(around(sentence, at, text)));
    case "number":
      if (age.test(question.text)) return agesIn(hints, sentence, text);
      return manyOf.test(question.text)
        ? hints.numbers.filter((at) => isNew(at) && isCount(question, sentence, at, text))
        : null;
    default:
      return null;
  }
}

const age = /\bhow old\b|\bwhat age\b/i;
const manyOf = /\bhow many\b/i;

/** A number with the marks before it and the two words behind: “£2.3 million a”, “40 million crowns”, “87 percent of”. */
function around({ terms }: IndexedSentence, at: number, text: string): string {
  const start = terms[at - 1]?.span.end ?? terms[at]?.span.start;
  return text.slice(start, terms[Math.min(at + 2, terms.length - 1)]?.span.end);
}

// “six minutes” are no spectators, nor is “£2.3 million”
function isCount({ stems }: Question, { terms }: IndexedSentence, at: number, text: string): boolean {
  const next = terms[at + 1];
  const isTime = next !== undefined && units.test(next.word) && !stems.has(next.stem);
  const sign = text.slice(terms[at - 1]?.span.end ?? 0, terms[at]?.span.start);
  const priced = /[$£€]/.test(sign) || /^[$£€]$/.test(terms[at - 1]?.word ?? "");
  return !isTime && (!priced || [...stems].some((stem) => currency.test(stem)));
}

const units = /^(?:second|minute|hour|day|week|month|year|decade)s?$/;

// “Vega, 24, …”, “a 24-year-old”, “aged 24”, and the years since when something stands
function agesIn({ numbers, dates }: AnswerHints, { terms }: IndexedSentence, text: string): readonly number[] {
  return [...numbers, ...dates].filter((at) => {
    const { word, span, number } = terms[at] ?? { word: "", span: { start: 0, end: 0 }, number: false };
    const [before, behind] = [
      text.slice(Math.max(0, span.start - 12), span.start),
      text.slice(span.end, span.end + 14),
    ];
    if (/^(?:1\d{3}|20\d\d)s?$/.test(word)) return true;
    return (
      /^[- ]years?\b/.test(behind) ||
      /\b(?:aged?|turned|turns|age of)(?: of)? $/i.test(before) ||
      (number && /, $/.test(before) && /^(?:,|\.$)/.test(behind)) ||
      /^ centur/.test(behind) ||
      /^\d{2}s$/.test(word)
    );
  });
}

function inAskedClause(
  places: readonly number[],
  { names }: Evidence,
  sentence: IndexedSentence,
  text: string,
): readonly number[] {
  const { gaps } = spanSiteOf(sentence, text);
  let clause = 0;
  const clauses = sentence.terms.map((_, at) => (gaps[at]?.includes(";") ? ++clause : clause));
  if (clause === 0) return places;
  const asked = new Set(names.flatMap(({ key }) => (sentence.places.get(key) ?? []).map((at) => clauses[at])));
  const within = places.filter((at) => asked.has(clauses[at]));
  return asked.size === 1 && within.length > 0 ? within : places;
}

/** For a reason or somebody's words: more than dates and numbers, and for a reason that none is given for, than names. */
function tellsMore({ type, speaker }: Question, sentence: IndexedSentence, text: string): KindTest | null {
  if (type !== "reason" && type !== "statement" && speaker.size === 0) return null;
  const { hints, terms } = sentence;
  const bare = new Set([...hints.dates, ...hints.numbers]);
  const { kinds } = spanSiteOf(sentence, text);
  const namesTell = type !== "reason" || hints.reason;
  return ({ from, to }) => {
    for (let at = from; at <= to; at++) {
      const term = terms[at];
      if (term && !term.stop && !term.number && !bare.has(at) && (namesTell || kinds[at] !== "name")) return true;
    }
    return false;
  };
}
