import type { Evidence } from "../../retrieval/evidence.ts";
import type { IndexedSentence } from "../../retrieval/retrieval-index.ts";
import type { SpanCandidate } from "./candidates.ts";
import { groupNames, gapMarks as marks, money, percent, spanSiteOf } from "./span-site.ts";
import { wordClasses } from "./word-class.ts";

const lengths = ["1", "2", "3", "4", "5-6", "7-9", "10+"] as const;
const distances = ["0", "1", "2-3", "4-6", "7+"] as const;

/** The names of all features of a candidate; each is there or isn't. */
export const spanFeatureNames: readonly string[] = [
  ...lengths.map((length) => `words ${length}`),
  ...wordClasses.map((kind) => `after ${kind}`),
  ...wordClasses.map((kind) => `before ${kind}`),
  ...wordClasses.map((kind) => `first ${kind}`),
  ...wordClasses.map((kind) => `last ${kind}`),
  ...marks.map((mark) => `mark before ${mark}`),
  ...marks.map((mark) => `mark after ${mark}`),
  ...distances.map((distance) => `asked before ${distance}`),
  ...distances.map((distance) => `asked after ${distance}`),
  "asked on both sides",
  "all names",
  "some names",
  "cut name",
  "number",
  "several numbers",
  "date",
  "all date",
  "money",
  "percent",
  "asked words none",
  "asked words some",
  "asked words half",
  "asked words all",
  "focus behind",
  "focus before",
  "focus last",
  "focus within",
  "and within",
  "comma within",
  "of within",
  "that within",
  "verb within",
  "preposition within",
  "in quotation marks",
  "in brackets",
  "after like or as",
  "after cause",
  "whole clause",
  "plural last",
  "rare",
];

const ids: ReadonlyMap<string, number> = new Map(spanFeatureNames.map((name, id) => [name, id]));
const idOf = (name: string): number => ids.get(name) ?? 0;
// looked up once: a sentence has hundreds of candidates
const idsOf = <Value extends string>(prefix: string, values: readonly Value[]): ReadonlyMap<Value, number> =>
  new Map(values.map((value) => [value, idOf(`${prefix} ${value}`)]));
const after = idsOf("after", wordClasses);
const before = idsOf("before", wordClasses);
const firstIs = idsOf("first", wordClasses);
const lastIs = idsOf("last", wordClasses);
const lengthIs = idsOf("words", lengths);
const markBefore = idsOf("mark before", marks);
const markAfter = idsOf("mark after", marks);
const askedBeforeIs = idsOf("asked before", distances);
const askedAfterIs = idsOf("asked after", distances);
const askedWords = idsOf("asked words", ["none", "some", "half", "all"]);

/** Makes the function that names the ids of a candidate's features in one sentence, one by one in a fixed order. */
export function spanFeaturesIn(
  evidence: Evidence,
  sentence: IndexedSentence,
  text: string,
): (candidate: SpanCandidate, found: (id: number) => void) => void {
  const { terms } = sentence;
  const { question } = evidence;
  const { gaps, gapMarks, kinds, groups, dates, numbers, anyMoney, anyPercent } = spanSiteOf(sentence, text);
  const keys = new Set([...evidence.terms.map(({ key }) => key), ...question.stems]);
  const asked = terms.map(({ stem, stop }) => !stop && keys.has(stem));
  const askedBefore = distancesTo(asked, 1);
  const askedAfter = distancesTo([...asked].reverse(), 1).reverse();

  return ({ from, to }, found) => {
    const add = (name: string) => found(idOf(name));
    const addOf = <Value>(table: ReadonlyMap<Value, number>, value: Value) => found(table.get(value) ?? 0);
    const length = to - from + 1;
    addOf(lengthIs, lengths[length <= 4 ? length - 1 : length <= 6 ? 4 : length <= 9 ? 5 : 6] ?? "10+");
    addOf(after, kinds[from - 1] ?? "edge");
    addOf(before, kinds[to + 1] ?? "edge");
    addOf(firstIs, kinds[from] ?? "edge");
    addOf(lastIs, kinds[to] ?? "edge");
    const gapBefore = gaps[from] ?? "";
    const gapAfter = gaps[to + 1] ?? "";
    addOf(markBefore, gapMarks[from] ?? "none");
    addOf(markAfter, gapMarks[to + 1] ?? "none");
    const left = askedBefore[from - 1] ?? far;
    const right = askedAfter[to + 1] ?? far;
    addOf(askedBeforeIs, distanceOf(left));
    addOf(askedAfterIs, distanceOf(right));
    if (left < far && right < far) add("asked on both sides");

    let content = 0;
    let askedWithin = 0;
    let names = 0;
    let numeric = 0;
    let dated = 0;
    let commas = 0;
    let within = 0;
    for (let at = from; at <= to; at++) {
      const term = terms[at];
      if (!term) continue;
      if (!term.stop) content++;
      if (asked[at]) askedWithin++;
      if (kinds[at] === "name") names++;
      if (numbers.has(at)) numeric++;
      if (dates.has(at)) dated++;
      if (at > from && (gaps[at] ?? "").includes(",")) commas++;
      if (at > from && at < to) within |= groups[at] ?? 0;
    }
    if (names === content) add("all names");
    else if (names > 0) add("some names");
    if (
      (kinds[from - 1] === "name" && kinds[from] === "name" && gapBefore === " ") ||
      (kinds[to + 1] === "name" && kinds[to] === "name" && gapAfter === " ")
    )
      add("cut name");
    if (numeric > 0) add("number");
    if (numeric > 1) add("several numbers");
    if (dated > 0) add("date");
    if (dated > 0 && dated + numeric >= content) add("all date");
    if (anyMoney || anyPercent) {
      const run = text.slice(terms[from]?.span.start, terms[to]?.span.end);
      if (money.test(gapBefore + run)) add("money");
      if (percent.test(run + gapAfter)) add("percent");
    }
    addOf(
      askedWords,
      askedWithin === 0 ? "none" : askedWithin === content ? "all" : 2 * askedWithin >= content ? "half" : "some",
    );
    const { focus } = question;
    if (focus !== null) {
      if (terms[to + 1]?.stem === focus) add("focus behind");
      if (terms[from - 1]?.stem === focus) add("focus before");
      if (terms[to]?.stem === focus) add("focus last");
      else if (stands(focus, terms, from, to)) add("focus within");
    }
    for (const [at, name] of groupNames.entries()) {
      if (name === "comma within" ? commas > 0 : within & (1 << at)) add(name);
    }
    if (/["“]$/.test(gapBefore) && /^[,.]?["”]/.test(gapAfter)) add("in quotation marks");
    if (gapBefore.endsWith("(")) add("in brackets");
    const wordBefore = terms[from - 1]?.word;
    if (wordBefore !== undefined && naming.has(wordBefore)) add("after like or as");
    if (wordBefore !== undefined && isCause(terms[from - 2]?.word, wordBefore)) add("after cause");
    if (gapMarks[from] !== "none" && (gapMarks[to + 1] ?? "none") !== "none") add("whole clause");
    if (kinds[to] === "s") add("plural last");
  };
}

function stands(stem: string, terms: IndexedSentence["terms"], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (terms[at]?.stem === stem) return true;
  return false;
}

const naming = new Set(["like", "as", "called", "named"]);

// “due to concerns”, “because of rain”, “in order to win”
const isCause = (second: string | undefined, last: string): boolean =>
  last === "because" || (causes.get(last)?.has(second ?? "") ?? false);
const causes: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["to", new Set(["due", "owing", "order"])],
  ["of", new Set(["because", "result"])],
  ["by", new Set(["caused"])],
  ["that", new Set(["so"])],
]);

const far = 99;

// how many words back the nearest word of the question stands; of each place, itself included
function distancesTo(asked: readonly boolean[], start: number): number[] {
  let distance = far;
  return asked.map((is) => {
    distance = is ? start : Math.min(far, distance + 1);
    return distance;
  });
}

const distanceOf = (distance: number): (typeof distances)[number] =>
  distance >= 7 ? "7+" : distance >= 4 ? "4-6" : distance >= 2 ? "2-3" : distance === 1 ? "1" : "0";
