import type { Question } from "../../question/question.ts";
import type { IndexedSentence } from "../../retrieval/retrieval-index.ts";
import type { Term } from "../../retrieval/terms.ts";
import type { SpanCandidate } from "./candidates.ts";

/**
 * Where a sentence says when: no “a year” of “£400 a year”, and of several moments not the one at which something was
 * said, nor, for what is yet to come, an earlier year or a mere day of the week.
 */
export function momentPlaces(question: Question, { terms, hints }: IndexedSentence): readonly number[] {
  let places = hints.dates.filter((at) => isMoment(terms, at));
  const prefer = (test: (at: number) => boolean) => {
    const kept = places.filter(test);
    if (kept.length > 0) places = kept;
  };
  prefer((at) => !question.stems.has(terms[at]?.stem ?? ""));
  prefer((at) => !isTelling(terms, at, question));
  if (!ahead.test(question.text)) return places;
  const latest = Math.max(...places.map((at) => yearOf(terms[at])));
  prefer((at) => yearOf(terms[at]) === 0 || yearOf(terms[at]) === latest);
  prefer((at) => !weekday.test(terms[at]?.word ?? ""));
  return places;
}

/** “When will it close?”, “When does the ferry stop?” */
const ahead = /\b(?:when|what (?:day|date|year|month|time)) (?:will|does|do|is|are)\b/i;
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

const unit = /^(?:day|week|month|year|decade)s?$/;
const rate = new Set("a an per each every".split(" "));
const placing = new Set("ago later after before earlier from since".split(" "));

function isMoment(terms: readonly Term[], at: number): boolean {
  if (!unit.test(terms[at]?.word ?? "")) return true;
  const before = terms[at - 1];
  return (!rate.has(before?.word ?? "") && !before?.number) || placing.has(terms[at + 1]?.word ?? "");
}

const telling = new Set("sai said told announc report add confirm wrote tell".split(" "));

// “…, the council said on Friday”
function isTelling(terms: readonly Term[], at: number, { stems }: Question): boolean {
  return terms.slice(Math.max(0, at - 2), at).some(({ stem }) => telling.has(stem) && !stems.has(stem));
}

const yearOf = (term: Term | undefined): number =>
  term && /^(?:1[0-9]|20)\d{2}$/.test(term.word) ? Number(term.word) : 0;

const month = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The dates of several words: “July 3, 2025”, “3 July”, “May 2019”. A part of one isn't when. */
export function dateRuns(terms: readonly Term[]): readonly SpanCandidate[] {
  const runs: SpanCandidate[] = [];
  terms.forEach(({ word, capital }, at) => {
    if (!capital || !month.test(word)) return;
    const from = isDay(terms[at - 1]) ? at - 1 : at;
    let to = isDay(terms[at + 1]) ? at + 1 : at;
    if (yearOf(terms[to + 1]) > 0) to++;
    if (to > from) runs.push({ from, to });
  });
  return runs;
}

const isDay = (term: Term | undefined): boolean =>
  term !== undefined && /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(term.word);
