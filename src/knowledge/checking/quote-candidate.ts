import type { Quotation } from "../../domain/quotation.ts";
import type { NegationChange } from "../../domain/quote-check.ts";
import { overlaps } from "../../domain/span.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import { type Alignment, align, alignRun } from "./alignment.ts";
import { isAsked } from "./asked-clause.ts";
import { candidateWindows, exactRuns } from "./candidate-windows.ts";
import { isNegation } from "./negation.ts";
import { negationChange } from "./negation-change.ts";
import type { PastedWords } from "./pasted-words.ts";
import type { QuoteIndex } from "./quote-index.ts";
import { retoldClaims } from "./retold-claims.ts";
import { coverBeside, speakerWords } from "./speaker-words.ts";
import { isTampered } from "./tampering.ts";
import type { WordKinship } from "./word-kinship.ts";
import type { WordWindow } from "./word-window.ts";

/** A place of an article that a pasted quote resembles, with what is known of it. */
export interface QuoteCandidate extends Alignment {
  readonly article: AnnotatedArticle;
  readonly index: QuoteIndex;
  /** What is shown of the story: the paired words and, where the wording differs, the words that lead up to them. */
  readonly shown: WordWindow;
  /** The innermost quotation in which nearly all of the words stand, or most of them; null for narration. */
  readonly quotation: Quotation | null;
  /** Whether all of the paired words stand between quotation marks. */
  readonly quoted: boolean;
  readonly negation: NegationChange | null;
  /** Whether it says something else than the story's words: see `isTampered`. */
  readonly tampered: boolean;
  /** Whether the words are of a claim that the story has denied. */
  readonly disputed: boolean;
  /** Whether nobody states the words, because they are only asked. */
  readonly asked: boolean;
  /** Whether they are what its speaker says isn't so: “the port had closed” in “Hill denied that the port had closed”. */
  readonly denied: boolean;
}

/** The places of one article that a pasted quote resembles, none twice. */
export function findCandidates(
  pasted: PastedWords,
  article: AnnotatedArticle,
  index: QuoteIndex,
  kinship: WordKinship,
): readonly QuoteCandidate[] {
  const runs = exactRuns(pasted, index);
  const found: Alignment[] = runs.map((run) => alignRun(pasted, index, run));
  for (const window of candidateWindows(pasted, index, kinship)) {
    // nothing is closer there than the words themselves
    if (runs.some((run) => window.from <= run.from && run.to <= window.to)) continue;
    const alignment = align(pasted, index, window, kinship);
    if (!alignment) continue;
    const { from, to } = alignment.window;
    if (!found.some((other) => other.window.from < to && from < other.window.to)) found.push(alignment);
  }
  for (const retold of retoldClaims(pasted, index, kinship)) {
    const { from, to } = retold.window;
    const rivals = found.filter(({ window }) => window.from < to && from < window.to);
    if (rivals.some(({ similarity }) => similarity >= retold.similarity)) continue;
    for (const rival of rivals) found.splice(found.indexOf(rival), 1);
    found.push(retold);
  }
  return found.map((alignment) => describe(pasted, article, index, alignment, kinship));
}

function describe(
  pasted: PastedWords,
  article: AnnotatedArticle,
  index: QuoteIndex,
  alignment: Alignment,
  kinship: WordKinship,
): QuoteCandidate {
  const shown = alignment.exact ? alignment.window : widen(index, alignment.window);
  const places = alignment.pairs.filter((at) => at >= 0);
  const quotation = article.quotations[quotationOf(index, places)] ?? null;
  const speaker = speakerWords(quotation);
  return {
    ...alignment,
    cover: coverBeside(pasted, alignment, speaker),
    article,
    index,
    shown,
    quotation,
    quoted: places.every((at) => index.region[at] !== -1),
    negation: negationChange(pasted, index, alignment, shown),
    tampered: isTampered(
      pasted,
      article.article.text,
      index,
      alignment.pairs,
      { speaker, cue: quotation?.attribution.cue ?? null },
      kinship,
    ),
    denied: quotation?.denial?.ofContent === true && places.every((at) => isContent(quotation, index, at)),
    disputed: isDisputed(article, index, alignment.window),
    asked: isAsked(article.article.text, index, alignment.window.from),
  };
}

const isContent = ({ content }: Quotation, { words }: QuoteIndex, at: number): boolean => {
  const { start = -1, end = -1 } = words[at]?.span ?? {};
  return content.some((piece) => piece.start <= start && end <= piece.end);
};

function isDisputed({ quotations }: AnnotatedArticle, { words }: QuoteIndex, { from, to }: WordWindow): boolean {
  const start = words[from]?.span.start ?? 0;
  const end = words[to - 1]?.span.end ?? start;
  return quotations.some(({ denial }) => denial?.claims.some((claim) => overlaps(claim, { start, end })));
}

/** Of the words of a statement, so many may stand outside: the edges of statements are seldom sure. */
const nearlyAll = 0.9;

// “He told me, ‘we will not do it’”: all of it is the speaker's, and only the end is “his”
function quotationOf(index: QuoteIndex, places: Int32Array): number {
  const counts = new Map<number, number>();
  for (const at of places) {
    let depth = 0;
    for (let one = index.quotation[at] ?? -1; one >= 0 && depth < deepest; one = index.enclosing[one] ?? -1) {
      counts.set(one, (counts.get(one) ?? 0) + 1);
      depth++;
    }
  }
  const depthOf = (one: number, depth = 0): number =>
    one < 0 || depth === deepest ? depth : depthOf(index.enclosing[one] ?? -1, depth + 1);
  const holders = [...counts].filter(([, count]) => count >= nearlyAll * places.length);
  holders.sort(([a], [b]) => depthOf(b) - depthOf(a));
  const [most] = [...counts].sort(([a, many], [b, more]) => more - many || depthOf(b) - depthOf(a));
  const [best, count = 0] = holders[0] ?? most ?? [-1, 0];
  return count * 2 >= places.length ? best : -1;
}

/** Reports of reports of reports go no deeper than this. */
const deepest = 6;

/** How many words before or behind the paired ones are shown to reach the end of a sentence, or its negation. */
const margin = 4;

// “we made progress” beside “I didn’t make any progress with them today at all”: “I didn’t” must be seen
function widen(index: QuoteIndex, { from, to }: WordWindow): WordWindow {
  let first = from;
  while (from - first <= margin && together(index, first - 1, from)) first--;
  if (from - first > margin || crossesMark(index, first - 1, first)) {
    const near = from - Math.min(margin, from - first);
    first = from;
    for (let at = from - 1; at >= near; at--) if (isNegation(index.words[at]?.form ?? "")) first = at;
  }
  let end = to;
  while (end - to <= margin && together(index, to - 1, end)) end++;
  return { from: first, to: end - to > margin || crossesMark(index, end, end - 1) ? to : end };
}

const together = (index: QuoteIndex, a: number, b: number) =>
  a >= 0 && b < index.words.length && index.sentence[a] === index.sentence[b] && index.region[a] === index.region[b];

/** Whether narration goes over into a quotation of the same sentence there, so that no sentence ends. */
const crossesMark = (index: QuoteIndex, outside: number, inside: number) =>
  outside >= 0 &&
  outside < index.words.length &&
  index.sentence[outside] === index.sentence[inside] &&
  index.region[inside] === -1;
