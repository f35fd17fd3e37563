import type { Span } from "../../domain/span.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import { isSpeltAlike } from "../checking/near-words.ts";
import type { IndexedSentence } from "../retrieval/retrieval-index.ts";
import { analyse, type Term } from "../retrieval/terms.ts";

/** A sentence that holds most of what was searched for, in other forms of the words. */
export interface CloseMatch {
  readonly sentence: IndexedSentence;
  /** 0 to 1, below that of every exact match. */
  readonly score: number;
  readonly marks: readonly Span[];
}

/** A sentence must hold this share of the words searched for, by weight. */
const leastCover = 0.5;
/** What a word spelt much alike counts for beside one of the same stem, and a word that begins as it was typed. */
const misspeltShare = 0.7;
const beginningShare = 0.6;
/** No close match scores as an exact one does. */
const closeShare = 0.9;
/** Shorter beginnings lead everywhere. */
const shortestBeginning = 4;

/** The words of a search that are looked up: those of content, or all where there are no others. */
export function searchedTerms(words: string): readonly Term[] {
  const terms = [...new Map(analyse(words).map((term) => [term.stem, term])).values()];
  const content = terms.filter(({ stop }) => !stop);
  return content.length > 0 ? content : terms;
}

/**
 * Sentences that share stems with the words, or, for a word whose stem is in none of `articles`, words spelt much alike
 * or beginning with it. In the articles' order.
 */
export function findClose(
  terms: readonly Term[],
  articles: readonly AnnotatedArticle[],
): readonly (CloseMatch & { readonly article: AnnotatedArticle })[] {
  const weights = terms.map(({ stem }) => weightOf(stem, articles));
  return articles.flatMap((article) => {
    const keys = terms.map((term, at) => keysOf(term, article, weights[at] as Weight));
    const indices = new Set(
      keys.flatMap(({ shares }) =>
        [...shares.keys()].flatMap((stem) => article.retrieval.sentencesWith.get(stem) ?? []),
      ),
    );
    const meant = keysByStem(keys);
    return [...indices]
      .sort((a, b) => a - b)
      .flatMap((index) => {
        const match = matchIn(article.retrieval.sentences[index], keys, meant);
        return match ? [{ ...match, article }] : [];
      });
  });
}

interface Weight {
  /** Rarer words count for more (Spärck Jones, A statistical interpretation of term specificity, 1972). */
  readonly weight: number;
  /** Whether the stem is in none of the articles. */
  readonly missing: boolean;
}

function weightOf(stem: string, articles: readonly AnnotatedArticle[]): Weight {
  let sentences = 0;
  let holders = 0;
  for (const { retrieval } of articles) {
    sentences += retrieval.sentences.length;
    holders += retrieval.sentencesWith.get(stem)?.length ?? 0;
  }
  return { weight: Math.log(1 + sentences / Math.max(1, holders)), missing: holders === 0 };
}

/** The stems of an article that a term may mean, with what each counts for. */
interface Keys {
  readonly weight: number;
  readonly shares: ReadonlyMap<string, number>;
}

function keysOf(term: Term, { retrieval }: AnnotatedArticle, { weight, missing }: Weight): Keys {
  if (!missing) return { weight, shares: new Map([[term.stem, 1]]) };
  const shares = new Map<string, number>();
  for (const stem of retrieval.sentencesWith.keys()) {
    if (isSpeltAlike(term.word, stem) || isSpeltAlike(term.stem, stem)) shares.set(stem, misspeltShare);
    else if (term.word.length >= shortestBeginning && stem.startsWith(term.word)) shares.set(stem, beginningShare);
  }
  return { weight, shares };
}

/** For each stem of an article the places of those keys among which it is. */
function keysByStem(keys: readonly Keys[]): ReadonlyMap<string, readonly number[]> {
  const meant = new Map<string, number[]>();
  keys.forEach(({ shares }, at) => {
    for (const stem of shares.keys()) meant.set(stem, [...(meant.get(stem) ?? []), at]);
  });
  return meant;
}

function matchIn(
  sentence: IndexedSentence | undefined,
  keys: readonly Keys[],
  meant: ReadonlyMap<string, readonly number[]>,
): CloseMatch | null {
  if (!sentence) return null;
  const best = keys.map(() => 0);
  const marks: Span[] = [];
  for (const { stem, span } of sentence.terms) {
    const found = meant.get(stem);
    if (!found) continue;
    marks.push(span);
    for (const at of found) best[at] = Math.max(best[at] ?? 0, keys[at]?.shares.get(stem) ?? 0);
  }
  const covered = keys.reduce((sum, { weight }, at) => sum + weight * (best[at] ?? 0), 0);
  const cover = covered / keys.reduce((sum, { weight }) => sum + weight, 0);
  if (!(cover >= leastCover) || marks.length === 0) return null;
  return { sentence, score: cover * closeShare, marks };
}
