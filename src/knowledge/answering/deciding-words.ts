import type { Span } from "../../domain/span.ts";
import type { Evidence } from "../retrieval/evidence.ts";
import type { IndexedSentence } from "../retrieval/retrieval-index.ts";
import type { Synonyms } from "../retrieval/synonyms.ts";
import { type SpanSite, spanSiteOf } from "./span/span-site.ts";
import type { WordClass } from "./span/word-class.ts";

/** A run of a sentence's words, both ends included, and how much of the question's predicate it holds. */
interface Clause {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/**
 * The words of a sentence that decide a question of yes or no: its predicate with auxiliaries, negation and what denies
 * it, and what belongs to it. “Was Trump satisfied?” – “was not satisfied with the outcome”; “Did they break it?” –
 * “denied that the company had broken its contract”. Null where no word of the predicate is there.
 */
export function decidingWords(
  evidence: Evidence,
  sentence: IndexedSentence,
  text: string,
  synonyms: Synonyms,
): Span | null {
  const { terms } = sentence;
  const site = spanSiteOf(sentence, text);
  const { weights, heads } = weigh(evidence, sentence, synonyms);
  const asked = askedPlaces(sentence, site);
  let best: Clause | null = null;
  for (const head of heads) {
    if (asked.has(head)) continue;
    const clause = clauseFrom(head, weights, sentence, site);
    if (!best || clause.weight > best.weight) best = clause;
  }
  const first = best && terms[best.from];
  const last = best && terms[best.to];
  return first && last ? { start: first.span.start, end: last.span.end } : null;
}

/** What names count for beside the rest of a question: they stand in most of a story's sentences. */
const nameShare = 0.4;
/** What a clause counts for that has a verb of its own: “had not been consulted”. */
const verbBonus = 2;

/**
 * For each word of a sentence how much of the question it stands for, itself or as a word for the same; and where a
 * clause can turn on it: not on the subject, which comes first in the question.
 */
function weigh(
  { terms, index }: Evidence,
  sentence: IndexedSentence,
  synonyms: Synonyms,
): { readonly weights: readonly number[]; readonly heads: readonly number[] } {
  const isSubject = (at: number): boolean => at === 0 && terms.length > 1;
  const heads = new Set<number>();
  const weights = sentence.terms.map(({ stem, stop }, place) => {
    if (stop) return 0;
    let best = 0;
    terms.forEach(({ key, weight, name }, at) => {
      const share = key === stem ? 1 : (synonyms.of(key).get(stem) ?? 0);
      if (share > 0 && !isSubject(at)) heads.add(place);
      best = Math.max(best, share * weight * (isSubject(at) || name || index.names.has(key) ? nameShare : 1));
    });
    return best;
  });
  return { weights, heads: [...heads] };
}

/** “When asked whether the U.S. had paused its deliveries, …” asks, and decides nothing: the words up to the comma. */
function askedPlaces({ terms }: IndexedSentence, { gapMarks }: SpanSite): ReadonlySet<number> {
  const asked = new Set<number>();
  let within = false;
  terms.forEach(({ word }, at) => {
    if (gapMarks[at] !== "none") within = false;
    if ((word === "whether" || word === "if") && asking.has(terms[at - 1]?.word ?? "")) within = true;
    if (within) asked.add(at);
  });
  return asked;
}

const asking = new Set("asked ask asks asking wondered".split(" "));

const widestBefore = 5;
const widestGap = 6;
const longestTail = 6;
const longestDenial = 8;

function clauseFrom(head: number, weights: readonly number[], sentence: IndexedSentence, site: SpanSite): Clause {
  const from = startOf(head, sentence, site);
  let to = head;
  let weight = weights[head] ?? 0;
  for (let at = head + 1; at < sentence.terms.length && at - to <= widestGap && !ends(at, sentence, site); at++) {
    if ((weights[at] ?? 0) === 0) continue;
    weight += weights[at] ?? 0;
    to = at;
  }
  const hasVerb = isAuxiliary(sentence.terms[from]?.word ?? "", site.kinds[from]);
  return { from, to: withTail(to, sentence, site), weight: weight * (hasVerb ? verbBonus : 1) };
}

/** Back over “was not”, “has never”, “remains”, so that no negation is cut off, and to what denies it all: “denied that …”. */
function startOf(head: number, sentence: IndexedSentence, site: SpanSite): number {
  const { terms } = sentence;
  let from = head;
  for (let at = head - 1; at >= 0 && at >= head - widestBefore && !isBarrier(at + 1, site); at--) {
    if (isAuxiliary(terms[at]?.word ?? "", site.kinds[at])) from = at;
    else if (from < head) break;
    else if (site.kinds[at] === "ed" || site.kinds[at] === "ing") from = at;
  }
  for (let at = from - 1; at >= 0 && at >= from - longestDenial && !isBarrier(at + 1, site); at--) {
    if (denying.has(terms[at]?.stem ?? "") || leavesOpen(at, sentence)) from = at;
  }
  while (from > 0 && !isBarrier(from, site) && isAuxiliary(terms[from - 1]?.word ?? "", site.kinds[from - 1])) from--;
  return from;
}

/** “It is not known whether …”, “unclear if …” */
const leavesOpen = (at: number, { terms }: IndexedSentence): boolean =>
  open.has(terms[at]?.word ?? "") && ["whether", "if"].includes(terms[at + 1]?.word ?? "");
const open = new Set("known unknown clear unclear uncertain undecided".split(" "));

/** On to the end of the clause where that is near: “will stop running on September 14”. */
function withTail(to: number, sentence: IndexedSentence, site: SpanSite): number {
  for (let at = to + 1; at <= to + 1 + longestTail; at++) {
    if (at >= sentence.terms.length || ends(at, sentence, site) || opensClause(at, sentence, site)) return at - 1;
  }
  return to;
}

// “… happy about that.” opens none
const opensClause = (at: number, { terms }: IndexedSentence, site: SpanSite): boolean =>
  clauseWords.has(terms[at]?.word ?? "") && !isBarrier(at + 1, site);

// the word before which a clause ends: behind a mark, or where another clause begins
const ends = (at: number, { terms }: IndexedSentence, site: SpanSite): boolean =>
  isBarrier(at, site) || conjunctions.has(terms[at]?.word ?? "");

const isBarrier = (at: number, { gaps }: SpanSite): boolean => /[,;:()—–"“”.!?]/.test((gaps[at] ?? "").trim());

const isAuxiliary = (word: string, kind: WordClass | undefined): boolean =>
  kind === "be" || kind === "have" || kind === "auxiliary" || kind === "not" || copulas.has(word) || clitic.test(word);

// “didn’t”, “I’m”, “we’ve”
const clitic = /^(?:\p{L}+n['’]t|(?:i|you|he|she|it|we|they)['’](?:m|re|ve|ll|d))$/u;
const copulas = new Set(
  "remain remains remained seems seemed becomes became stays stayed no nobody nothing none".split(" "),
);
const conjunctions = new Set("but while although though whereas and or".split(" "));
const clauseWords = new Set("that which who whose when where because since as if before after until till".split(" "));
const denying = new Set("deni refus reject disput doubt fail".split(" "));
