import type { Evidence } from "../../retrieval/evidence.ts";
import type { IndexedSentence } from "../../retrieval/retrieval-index.ts";
import { gapsOf, type SpanCandidate } from "./candidates.ts";
import { type WordClass, wordClasses, wordClassOf } from "./word-class.ts";

const lengths = ["1", "2", "3", "4", "5-6", "7-9", "10+"] as const;
const distances = ["0", "1", "2-3", "4-6", "7+"] as const;
const marks = ["none", "comma", "stop", "open", "close", "other"] as const;

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

/** Makes the function that gives the ids of a candidate's features in one sentence. */
export function spanFeaturesIn(
  evidence: Evidence,
  sentence: IndexedSentence,
  text: string,
): (candidate: SpanCandidate) => readonly number[] {
  const { terms, hints } = sentence;
  const { question } = evidence;
  const gaps = gapsOf(sentence, text);
  const kinds = terms.map(wordClassOf);
  const keys = new Set([...evidence.terms.map(({ key }) => key), ...question.stems]);
  const asked = terms.map(({ stem, stop }) => !stop && keys.has(stem));
  const dates = new Set(hints.dates);
  const numbers = new Set(hints.numbers);
  const askedBefore = distancesTo(asked, 1);
  const askedAfter = distancesTo([...asked].reverse(), 1).reverse();

  return ({ from, to }) => {
    const found: number[] = [];
    const add = (name: string) => found.push(idOf(name));
    const addOf = <Value>(table: ReadonlyMap<Value, number>, value: Value) => found.push(table.get(value) ?? 0);
    const length = to - from + 1;
    addOf(lengthIs, lengths[length <= 4 ? length - 1 : length <= 6 ? 4 : length <= 9 ? 5 : 6] ?? "10+");
    addOf(after, kinds[from - 1] ?? "edge");
    addOf(before, kinds[to + 1] ?? "edge");
    addOf(firstIs, kinds[from] ?? "edge");
    addOf(lastIs, kinds[to] ?? "edge");
    const gapBefore = gaps[from] ?? "";
    const gapAfter = gaps[to + 1] ?? "";
    addOf(markBefore, markOf(gapBefore));
    addOf(markAfter, markOf(gapAfter));
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
    for (let at = from; at <= to; at++) {
      const term = terms[at];
      if (!term) continue;
      if (!term.stop) content++;
      if (asked[at]) askedWithin++;
      if (kinds[at] === "name") names++;
      if (numbers.has(at)) numeric++;
      if (dates.has(at)) dated++;
      if (at > from && (gaps[at] ?? "").includes(",")) commas++;
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
    const written = text.slice(terms[from]?.span.start, terms[to]?.span.end);
    if (/[$£€]|dollar|pound|euro/i.test(gapBefore + written)) add("money");
    if (/%|per ?cent/i.test(written + gapAfter)) add("percent");
    addOf(
      askedWords,
      askedWithin === 0 ? "none" : askedWithin === content ? "all" : 2 * askedWithin >= content ? "half" : "some",
    );
    const { focus } = question;
    if (focus !== null) {
      if (terms[to + 1]?.stem === focus) add("focus behind");
      if (terms[from - 1]?.stem === focus) add("focus before");
      if (terms[to]?.stem === focus) add("focus last");
      else if (terms.slice(from, to).some(({ stem }) => stem === focus)) add("focus within");
    }
    const within = new Set(kinds.slice(from + 1, to));
    if (within.has("and") || within.has("or")) add("and within");
    if (commas > 0) add("comma within");
    if (within.has("of")) add("of within");
    if (within.has("that") || within.has("which") || within.has("who")) add("that within");
    if (within.has("be") || within.has("have") || within.has("auxiliary") || within.has("pronoun")) add("verb within");
    if (
      ["in", "on", "at", "by", "to", "from", "for", "with", "as", "preposition"].some((kind) =>
        within.has(kind as WordClass),
      )
    )
      add("preposition within");
    if (/["“]$/.test(gapBefore) && /^[,.]?["”]/.test(gapAfter)) add("in quotation marks");
    if (/\($/.test(gapBefore)) add("in brackets");
    if (["like", "as", "called", "named"].includes(terms[from - 1]?.word ?? "")) add("after like or as");
    if (isCause(terms[from - 2]?.word, terms[from - 1]?.word)) add("after cause");
    if (markOf(gapBefore) !== "none" && markOf(gapAfter) !== "none") add("whole clause");
    if (kinds[to] === "s") add("plural last");
    return found;
  };
}

// “due to concerns”, “because of rain”, “in order to win”
const isCause = (second: string | undefined, last: string | undefined): boolean =>
  last === "because" ||
  /^(?:due to|because of|owing to|order to|caused by|result of|so that)$/.test(`${second} ${last}`);

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

function markOf(gap: string): (typeof marks)[number] {
  if (gap === " " || gap === "" || gap === "-") return "none";
  if (/,/.test(gap)) return "comma";
  if (/[([“"]/.test(gap)) return "open";
  if (/[)\]”]/.test(gap)) return "close";
  return /[.;:!?]/.test(gap) ? "stop" : "other";
}
