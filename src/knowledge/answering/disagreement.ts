import { contains, type Span } from "../../domain/span.ts";
import type { AnswerType } from "../question/answer-type.ts";
import type { Question } from "../question/question.ts";
import type { Evidence } from "../retrieval/evidence.ts";
import type { IndexedSentence } from "../retrieval/retrieval-index.ts";
import { isRough, type StatedValues, statedValues } from "./stated-values.ts";

/** A sentence that answers, and the words of it that do. */
export interface AnsweringWords {
  readonly evidence: Evidence;
  readonly sentence: IndexedSentence;
  readonly span: Span | null;
  /** Whether the sentence says that what is asked about isn't so. */
  readonly denies: boolean;
}

const amountTypes: ReadonlySet<AnswerType> = new Set(["number", "money", "percent"]);
const nameTypes: ReadonlySet<AnswerType> = new Set(["person", "place"]);

/**
 * Whether two stories answer the same question with different amounts, dates or names, or one denies what the other says: “opened in 1931” and “opened in
 * 1934”. What one states more exactly, as “July 3, 2025” does “July 2025”, isn't different.
 */
export function disagree(one: AnsweringWords, other: AnsweringWords): boolean {
  const { type } = one.evidence.question;
  if (!knowsItsNames(other) || !knowsItsNames(one)) return false;
  if (one.denies !== other.denies) return true;
  const a = valuesOf(one);
  const b = valuesOf(other);
  if (type === "date") return differ(a.years, b.years) || differ(a.calendar, b.calendar);
  const same = isRough(one.sentence.terms) || isRough(other.sentence.terms) ? roughly : exactly;
  if (type === "duration") return differ(a.durations, b.durations, same);
  // “12 employees” and “an employee planted 14 trees”
  const [counts, othersCount] = [one, other].map((words) => countsAsked(words.evidence.question, words.sentence));
  if (counts !== othersCount) return false;
  if (amountTypes.has(type)) return differ(a.amounts, b.amounts, same);
  return nameTypes.has(type) && nameOthers(a, one, b, other);
}

// “the bridge of Lindholm”: an article that never names Lindholm speaks of another bridge
const knowsItsNames = ({ evidence }: AnsweringWords): boolean =>
  evidence.terms.every(({ name, key }) => !name || evidence.index.sentencesWith.has(key));

function valuesOf({ evidence, sentence, span }: AnsweringWords): StatedValues {
  const inSpan = sentence.terms.filter((term) => span !== null && contains(span, term.span));
  const stated = statedValues(inSpan);
  const { type } = evidence.question;
  const isThere =
    type === "date"
      ? stated.years.length + stated.calendar.length
      : type === "duration"
        ? stated.durations.length
        : stated.amounts.length;
  // the marked words may miss the figure; what asks for a name is answered by the marked words alone
  return isThere > 0 || nameTypes.has(type) ? stated : statedValues(sentence.terms);
}

/** Whether a number stands right before what “how many …” asks to be counted. */
export function countsAsked({ words }: Question, { terms, hints }: IndexedSentence): boolean {
  const many = words.findIndex(({ word }) => word === "many");
  const counted = many < 0 ? undefined : words[many + 1];
  return counted !== undefined && hints.numbers.some((at) => terms[at + 1]?.stem === counted.stem);
}

const exactly = (a: number | string, b: number | string): boolean => a === b;
const roughly = (a: number | string, b: number | string): boolean =>
  typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= 0.1 * Math.max(a, b) : a === b;

function differ<Value extends number | string>(
  a: readonly Value[],
  b: readonly Value[],
  same: (a: Value, b: Value) => boolean = exactly,
): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const within = (inner: readonly Value[], outer: readonly Value[]) =>
    inner.every((value) => outer.some((known) => same(value, known)));
  return !within(a, b) && !within(b, a);
}

// “Brovik” and “Nordbau”, but not “Mayor Dahl” and “Ingrid Dahl”, nor names of which the other sentence speaks as well
function nameOthers(a: StatedValues, one: AnsweringWords, b: StatedValues, other: AnsweringWords): boolean {
  const asked = one.evidence.question.stems;
  const names = ({ names }: StatedValues) => names.filter((name) => !asked.has(name));
  const own = names(a);
  const others = names(b);
  if (own.length === 0 || others.length === 0) return false;
  return !own.some((name) => other.sentence.places.has(name)) && !others.some((name) => one.sentence.places.has(name));
}
