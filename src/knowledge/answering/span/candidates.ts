import type { IndexedSentence } from "../../retrieval/retrieval-index.ts";

/** A run of a sentence's words that might answer: places among its terms, both included. */
export interface SpanCandidate {
  readonly from: number;
  readonly to: number;
}

const longest = 12;
/** A sentence of a hundred words is looked at no further. */
const mostWords = 100;

/**
 * The runs of a sentence's words that could be a constituent: they begin with a content word, a number or “not”, end
 * with a content word, and don't reach over a full stop, a semicolon, a dash or half a pair of brackets.
 */
export function spanCandidates({ terms }: IndexedSentence, gaps: readonly string[]): readonly SpanCandidate[] {
  const candidates: SpanCandidate[] = [];
  const last = Math.min(terms.length, mostWords);
  for (let from = 0; from < last; from++) {
    const first = terms[from];
    if (!first || (first.stop && !opening.has(first.word))) continue;
    for (let to = from; to < Math.min(last, from + longest); to++) {
      if (to > from && barrier.test(gaps[to] ?? "")) break;
      if (!terms[to]?.stop) candidates.push({ from, to });
    }
  }
  return candidates;
}

/** What stands before each word of a sentence since the word before it, and after the last. */
export function gapsOf({ terms, span }: IndexedSentence, text: string): readonly string[] {
  const gaps: string[] = [];
  let at = span.start;
  for (const term of terms) {
    gaps.push(text.slice(at, term.span.start));
    at = term.span.end;
  }
  gaps.push(text.slice(at, span.end));
  return gaps;
}

// “by the river”, “more than 300”, “to end the war” begin answers too
const opening = new Set([
  "to",
  "more",
  "less",
  "over",
  "about",
  "because",
  "one",
  "in",
  "by",
  "on",
  "at",
  "between",
  "every",
]);
const barrier = /[;:()[\]—–!?]|\.\s|["“”]/;
