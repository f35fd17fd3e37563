import type { ArticleId } from "../domain/ids.ts";
import { findNearTerms } from "./near-terms.ts";
import { splitTerms } from "./terms.ts";

/** An article whose passages hold some of the terms. */
export interface Candidate {
  readonly id: ArticleId;
  readonly publishedAt: string | null;
  /** The rarity of the terms that its best passage holds, summed. */
  readonly weight: number;
}

export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** What an engine must be able to look up; `most` caps passages, those stored last being kept. */
export interface PassageSearch {
  /**
   * Articles with a passage that holds all of the terms; their weights don't matter. At least the first `limit` of them
   * in the order stated at `findCandidates`.
   */
  holdingAll(
    libraryKeys: readonly string[],
    terms: readonly string[],
    most: number,
    limit: number,
  ): Promise<readonly Candidate[]>;
  /** How many passages hold each term; counting stops at `most`. */
  count(libraryKeys: readonly string[], terms: readonly string[], most: number): Promise<readonly number[]>;
  /**
   * Articles with a passage that holds one of the terms, at most `most` passages a term. At least the first `limit` of
   * them in the order stated at `findCandidates`.
   */
  holdingAny(
    libraryKeys: readonly string[],
    terms: readonly WeightedTerm[],
    most: number,
    limit: number,
  ): Promise<readonly Candidate[]>;
  /** The terms of the libraries' passages that begin with `start`, each once, at most `most`. */
  beginning(libraryKeys: readonly string[], start: string, most: number): Promise<readonly string[]>;
}

/**
 * Articles worth reading for some terms, in one order that no engine's own scores decide: those with a passage that
 * holds all of the terms, then by the summed rarity of the terms that their best passage holds; where that ties, the
 * newest publication first, undated ones last, then by id. A term that no passage holds stands for those that are spelt
 * nearly like it.
 */
export async function findCandidates(
  search: PassageSearch,
  libraryKeys: readonly string[],
  words: readonly string[],
  limit: number,
): Promise<readonly ArticleId[]> {
  const terms = splitTerms(words.join(" ")).slice(0, mostTerms);
  if (terms.length === 0 || libraryKeys.length === 0 || limit <= 0) return [];

  // Asked for at once, they cost one wait.
  const [holdingAll, counts] = await Promise.all([
    search.holdingAll(libraryKeys, terms, mostPassages, limit),
    search.count(libraryKeys, terms, mostPassages + 1),
  ]);
  const all = ordered(holdingAll);
  if (all.length >= limit || (terms.length === 1 && all.length > 0)) return all.slice(0, limit);

  const asked = terms.map((term, index) => ({ term, count: counts[index] ?? 0, share: 1 }));
  const near = await nearTerms(search, libraryKeys, asked);
  const weighted = weigh([...asked, ...near]);
  const any = ordered(await search.holdingAny(libraryKeys, weighted, mostPassages, limit));
  return [...new Set([...all, ...any])].slice(0, limit);
}

/** A question of 6,000 characters has about a thousand terms; the first ones are enough to find what it is about. */
const mostTerms = 64;
const mostPassages = 2_000;
/** What a term that is only spelt nearly like the one asked for counts for. */
const nearShare = 0.7;

/** A term with how many passages hold it, and what it counts for beside one that was asked for as it stands. */
interface CountedTerm {
  readonly term: string;
  readonly count: number;
  readonly share: number;
}

async function nearTerms(
  search: PassageSearch,
  libraryKeys: readonly string[],
  asked: readonly CountedTerm[],
): Promise<readonly CountedTerm[]> {
  const missing = asked.filter(({ count }) => count === 0).map(({ term }) => term);
  const near = await findNearTerms(missing, new Set(asked.map(({ term }) => term)), (start, most) =>
    search.beginning(libraryKeys, start, most),
  );
  if (near.length === 0) return [];
  const counts = await search.count(libraryKeys, near, mostPassages + 1);
  return near.map((term, index) => ({ term, count: counts[index] ?? 0, share: nearShare }));
}

/**
 * Rarer terms weigh more, as inverse document frequency does (Spärck Jones 1972). A term of more than 2,000 passages
 * ("said") tells little and costs most, so it counts only where the rest are no rarer. Whole numbers add up the same in
 * any order.
 */
function weigh(terms: readonly CountedTerm[]): readonly WeightedTerm[] {
  const found = terms.filter(({ count }) => count > 0);
  const telling = found.filter(({ count }) => count <= mostPassages);
  return (telling.length > 0 ? telling : found).map(({ term, count, share }) => ({
    term,
    weight: Math.round(share * 1_000 * Math.log2(1 + mostPassages / count)),
  }));
}

/** The ids in the stated order, each once: an article may be in two of the libraries. */
function ordered(candidates: readonly Candidate[]): readonly ArticleId[] {
  const sorted = [...candidates].sort(
    (a, b) => b.weight - a.weight || descending(a.publishedAt ?? "", b.publishedAt ?? "") || descending(b.id, a.id),
  );
  return [...new Set(sorted.map(({ id }) => id))];
}

const descending = (a: string, b: string): number => (a > b ? -1 : a < b ? 1 : 0);
