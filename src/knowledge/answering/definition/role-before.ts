import type { Span } from "../../../domain/span.ts";
import type { IndexedSentence } from "../../retrieval/retrieval-index.ts";
import type { Term } from "../../retrieval/terms.ts";
import { isRole } from "./role-words.ts";

/** A longer run before a name isn't looked through, in words. */
const widest = 8;

/**
 * The place where what a story calls somebody begins, before the name: “[former] President Joe Hill”, “[her] coach,
 * Bo Ek”, “[the] head of the agency, Bo Ek”; null where it calls them nothing. All that stands before the role belongs
 * to it: a former minister is none.
 */
export function roleBefore({ terms }: IndexedSentence, nameStart: number, text: string): number | null {
  const gap = gapBefore(terms, nameStart, text);
  if (gap === " ") return closeRole(terms, nameStart - 1, text);
  if (gap !== ", ") return null;
  const role = roleOfApposition(terms, nameStart - 1, text);
  if (role === null) return null;
  const start = premodifierStart(terms, role, text);
  return determiners.has(terms[start - 1]?.word ?? "") || isPossessor(terms, start, text)
    ? wholeStart(terms, start)
    : null;
}

/** A span that opens with a role, from where what qualifies the role begins: “[former] President Joe Hill”. */
export function withWholeRole(span: Span, { terms }: IndexedSentence, text: string): Span {
  const head = terms.findIndex((term) => term.span.start >= span.start);
  const term = terms[head];
  if (!term || term.span.start !== span.start || !isRole(term)) return span;
  return { start: terms[premodifierStart(terms, head, text)]?.span.start ?? span.start, end: span.end };
}

// “runner Ida Krag”, and after an article or possessive any noun: “the self-styled prophet Aron Quist”
function closeRole(terms: readonly Term[], head: number, text: string): number | null {
  const term = terms[head];
  if (!term || term.stop || term.number) return null;
  const start = premodifierStart(terms, head, text);
  const isOpened =
    !term.capital &&
    !isVerb(term.word) &&
    determiners.has(terms[start - 1]?.word ?? "") &&
    gapBefore(terms, start, text) === " ";
  return isRole(term) || isOpened ? start : null;
}

// “the council's finance director”, “Its regional organiser”
const isPossessor = (terms: readonly Term[], start: number, text: string): boolean =>
  terms.slice(start, start + widest).some(({ span }) => /['’]s$/.test(text.slice(span.start, span.end)));

const wholeStart = (terms: readonly Term[], start: number): number =>
  determiners.has(terms[start - 1]?.word ?? "") ? start - 1 : start;

/** “coach” of “Her coach, Bo Ek”, “head” of “The head of the town's agency, Bo Ek”. */
function roleOfApposition(terms: readonly Term[], last: number, text: string): number | null {
  for (let at = last; at >= 0 && at > last - widest; at--) {
    if (at < last && !isJoined(gapBefore(terms, at + 1, text))) return null;
    if (isRoleAt(terms, at) && (at === last || linking.has(terms[at + 1]?.word ?? ""))) return at;
  }
  return null;
}

function premodifierStart(terms: readonly Term[], head: number, text: string): number {
  let first = head;
  while (first > 0 && head - first < widest) {
    const gap = gapBefore(terms, first, text);
    const before = terms[first - 1];
    // “would-be”, “then-president”
    if (gap !== "-" && (gap !== " " || before?.stop)) break;
    first--;
  }
  const opened = gapBefore(terms, first, text) === " " && opening.has(terms[first - 1]?.word ?? "");
  return opened ? first : behindVerb(terms, first, head, text);
}

// “criticised [former President Hill]”, where no article tells a verb from “convicted forger”
function behindVerb(terms: readonly Term[], first: number, head: number, text: string): number {
  for (let at = head - 1; at >= first; at--) {
    const { word, capital } = terms[at] as Term;
    const joined = gapBefore(terms, at + 1, text) === "-" || gapBefore(terms, at, text) === "-";
    if (!capital && !joined && isVerb(word) && !participles.has(word)) return at + 1;
  }
  return first;
}

const isVerb = (word: string): boolean => verbs.has(word) || /(?:ed|ing)$/.test(word);

const isRoleAt = (terms: readonly Term[], at: number): boolean => {
  const term = terms[at];
  return term !== undefined && isRole(term);
};

const isJoined = (gap: string): boolean => gap === " " || gap === "-";

/** What stands between a word and the one before it; of the first word, nothing that joins it. */
export function gapBefore(terms: readonly Term[], at: number, text: string): string {
  const [before, term] = [terms[at - 1], terms[at]];
  return before && term ? text.slice(before.span.end, term.span.start).replace(/\s+/g, " ") : "";
}

const determiners = new Set("the a an his her its their our my your this that".split(" "));
const linking = new Set("of for at in to on".split(" "));
const opening = new Set([
  ...determiners,
  ..."of for at in to on by with from against about under between as".split(" "),
]);
const verbs = new Set(
  "met told saw beat said sent made put hit let set won lost led shot felt kept left taught caught".split(" "),
);
const participles = new Set(
  (
    "convicted alleged suspended ousted retired deposed disgraced elected appointed designated accused suspected jailed " +
    "exiled detained banned acting leading outgoing incoming sitting founding managing presiding reigning ruling supposed"
  ).split(" "),
);
