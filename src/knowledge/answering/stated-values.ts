import type { Term } from "../retrieval/terms.ts";

/** What words state that two stories may state otherwise. */
export interface StatedValues {
  /** Plain numbers, shares and sums. */
  readonly amounts: readonly number[];
  /** In seconds: “an hour” and “60 minutes” are the same. */
  readonly durations: readonly number[];
  readonly years: readonly number[];
  /** “July”, “Thursday”, and the days of “July 3”. */
  readonly calendar: readonly string[];
  /** The stems of capitalised words. */
  readonly names: readonly string[];
}

/** Reads the values that some words state, in their order. */
export function statedValues(terms: readonly Term[]): StatedValues {
  const amounts: number[] = [];
  const durations: number[] = [];
  const years: number[] = [];
  const calendar: string[] = [];
  const names: string[] = [];
  terms.forEach((term, at) => {
    const value = numberOf(term);
    const isMonth = months.has(term.word) && term.capital;
    if (isMonth || weekdays.has(term.word)) calendar.push(term.word);
    else if (value === null && term.capital && !term.stop) names.push(term.stem);
    if (value === null) return;
    if (isYear(term)) years.push(value);
    else if (isDayOfMonth(terms, at)) calendar.push(String(value));
    else if (!scales.has(term.word) || numberOf(terms[at - 1]) === null) count(value, at + 1);
  });
  terms.forEach((term, at) => {
    const seconds = units.get(term.word);
    // “an hour”
    if (seconds !== undefined && articles.has(terms[at - 1]?.word ?? "")) durations.push(seconds);
  });
  return { amounts, durations, years, calendar, names };

  // “4.2 million”, “60 minutes”
  function count(value: number, from: number): void {
    let total = value;
    let next = from;
    for (let scale = scaleAt(next); scale !== undefined; scale = scaleAt(++next)) total *= scale;
    const seconds = units.get(terms[next]?.word ?? "");
    if (seconds === undefined) amounts.push(total);
    else durations.push(total * seconds);
  }

  function scaleAt(place: number): number | undefined {
    return scales.get(terms[place]?.word ?? "");
  }
}

/** Whether amounts among these words aren't meant to the last digit: “about 9,000”. */
export const isRough = (terms: readonly Term[]): boolean => terms.some(({ word }) => rough.has(word));

function numberOf(term: Term | undefined): number | null {
  if (!term) return null;
  if (!term.number) return wordNumbers.get(term.word) ?? scales.get(term.word) ?? null;
  const digits = /^\p{N}+(?:\.\p{N}+)?/u.exec(term.word)?.[0] ?? "";
  const value = Number(digits);
  return digits === "" || !Number.isFinite(value) ? null : value;
}

// “1931”, but not “1,931”, from which the comma was taken
const isYear = ({ number, word, span }: Term): boolean =>
  number && /^(?:1[0-9]|20)\d{2}$/.test(word) && span.end - span.start === word.length;

const isDayOfMonth = (terms: readonly Term[], at: number): boolean =>
  [terms[at - 1], terms[at + 1]].some((beside) => beside !== undefined && months.has(beside.word) && beside.capital);

const articles = new Set(["a", "an"]);
const months = new Set(
  "january february march april may june july august september october november december".split(" "),
);
const weekdays = new Set("monday tuesday wednesday thursday friday saturday sunday".split(" "));
const rough = new Set("about around roughly nearly almost some approximately over more least up under".split(" "));
const wordNumbers: ReadonlyMap<string, number> = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen twenty"
  )
    .split(" ")
    .map((word, value) => [word, value] as const)
    .concat(
      "thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, at) => [word, 30 + 10 * at] as const),
    ),
);
const scales: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);
const units: ReadonlyMap<string, number> = new Map(
  (
    [
      ["second", 1],
      ["minute", 60],
      ["hour", 3600],
      ["day", 86_400],
      ["week", 604_800],
      ["month", 2_629_800],
      ["year", 31_557_600],
      ["decade", 315_576_000],
      ["century", 3_155_760_000],
    ] as const
  ).flatMap(([unit, seconds]) => [
    [unit, seconds] as const,
    [unit === "century" ? "centuries" : `${unit}s`, seconds] as const,
  ]),
);
