import type { Term } from "./terms.ts";

/** What in a sentence could answer which kind of question: places among its terms. */
export interface AnswerHints {
  readonly dates: readonly number[];
  /** No parts of dates. */
  readonly numbers: readonly number[];
  /** “an hour”, “three years”, and lengths: “How long is the Rhine?” */
  readonly durations: readonly number[];
  /** Capitalised words that aren't merely the first of the sentence; no months or days. */
  readonly names: readonly number[];
  /** Those that stand as places do: “in Kyiv”, “at Andrews Air Force Base”. */
  readonly places: readonly number[];
  readonly money: boolean;
  readonly percent: boolean;
  /** “because”, “due to”, “in order to” */
  readonly reason: boolean;
  /** “by working through”, “using” */
  readonly manner: boolean;
}

const numberWords = new Set(
  (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen " +
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion half third " +
    "quarter dozen dozens hundreds thousands millions billions twice once double triple single first second third fourth " +
    "fifth sixth seventh eighth ninth tenth several couple"
  ).split(" "),
);

const months = new Set(
  (
    "january february march april may june july august september october november december jan feb mar apr jun jul aug " +
    "sept sep oct nov dec"
  ).split(" "),
);

const times = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday century centuries decade decades spring summer autumn winter " +
    "today yesterday tomorrow tonight year years month months week weeks day days early late mid era period noon midnight " +
    "morning afternoon evening"
  ).split(" "),
);

const reason =
  /\b(?:because|due to|in order to|as a result|since|so that|caus(?:e[sd]?|ing)|reasons?|led to|leads? to|therefore|thus|owing to|fear|allow|prevent|to avoid|amid|thanks to|concerns?|in response|on the grounds)\b/i;
const manner = /\b(?:by \w+ing|using|through|via|by means of|with the help)\b/i;

/** Signs and names of currencies. */
export const currency =
  /[$£€]|\b(?:dollars?|pounds?|euros?|cents?|yen|yuan|r(?:o)?ubles?|rupees?|pesos?|francs?|lira|zloty|hryvnias?|shekels?|krone[rn]?|kronor|krona|crowns|USD|EUR|GBP)\b/i;

/** Finds what a sentence offers to each kind of question. */
export function findHints(terms: readonly Term[], sentence: string): AnswerHints {
  const dates: number[] = [];
  const numbers: number[] = [];
  const durations: number[] = [];
  const names: number[] = [];
  const places: number[] = [];
  terms.forEach((term, at) => {
    if (isDate(term)) dates.push(at);
    if (isNumber(terms, at)) numbers.push(at);
    if (units.has(term.word) && isCounted(terms[at - 1])) durations.push(at);
    if (!term.capital || term.stop || isDate(term) || !(at > 0 || terms[1]?.capital)) return;
    names.push(at);
    if (standsAsPlace(terms, at, places.at(-1))) places.push(at);
  });
  return {
    dates: trimmed(dates),
    numbers: trimmed(numbers),
    durations: trimmed(durations),
    names: trimmed(names),
    places: trimmed(places),
    money: currency.test(sentence),
    percent: /%|\bper ?cent/i.test(sentence),
    reason: reason.test(sentence),
    manner: manner.test(sentence),
  };
}

/** Takes no more room than it needs: an array that was pushed to has room for sixteen more, and most are empty. */
const trimmed = (places: readonly number[]): readonly number[] => (places.length === 0 ? none : [...places]);
const none: readonly number[] = [];

// “300” and “three”, but not the 3 of “July 3” nor a year
function isNumber(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  if (!term) return false;
  if (numberWords.has(term.word)) return true;
  return (
    term.number && !isDate(term) && !months.has(terms[at - 1]?.word ?? "") && !months.has(terms[at + 1]?.word ?? "")
  );
}

const units = new Set(
  (
    "second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries " +
    "km mi kilometre kilometres kilometer kilometers metre metres meter meters mile miles foot feet inch inches"
  ).split(" "),
);

const isCounted = (before: Term | undefined): boolean =>
  before !== undefined && (before.number || numberWords.has(before.word) || counting.has(before.word));
const counting = new Set("a an several few many some half every".split(" "));

const locating = new Set(
  "in at from to near into across outside inside around toward towards through between along over throughout of".split(
    " ",
  ),
);

// “in Kyiv”, “at the Andrews Air Force Base”, “Kyiv, Ukraine”
function standsAsPlace(terms: readonly Term[], at: number, placeBefore: number | undefined): boolean {
  const before = terms[at - 1];
  if (placeBefore === at - 1) return true;
  if (before?.word === "the") return locating.has(terms[at - 2]?.word ?? "");
  return locating.has(before?.word ?? "");
}

// “1998”, “the 1990s”, “10:00”, “July”, “Thursday”, “century”
const isDate = (term: Term): boolean =>
  term.number
    ? /^(?:1\d{3}|20\d{2})s?$|^\d{1,2}:\d{2}$|^\d{1,2}[ap]m$/.test(term.word)
    : times.has(term.word) || (months.has(term.word) && term.capital);
