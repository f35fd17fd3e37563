import type { ArticleId } from "../domain/ids.ts";
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
  /** Articles with a passage that holds all of the terms; their weights don't matter. */
  holdingAll(libraryKeys: readonly string[], terms: readonly string[], most: number): Promise<readonly Candidate[]>;
  /** How many passages hold each term; counting stops at `most`. */
  count(libraryKeys: readonly string[], terms: readonly string[], most: number): Promise<readonly number[]>;
  /** Articles with a passage that holds one of the terms, at most `most` passages a term. */
  holdingAny(
    libraryKeys: readonly string[],
    terms: readonly WeightedTerm[],
    most: number,
  ): Promise<readonly Candidate[]>;
}

/**
 * Articles worth reading for some terms, in one order that no engine's own scores decide: those with a passage that
 * holds all of the terms, then by the summed rarity of the terms that their best passage holds; where that ties, the
 * newest publication first, undated ones last, then by id.
 */
export async function findCandidates(
  search: PassageSearch,
  libraryKeys: readonly string[],
  words: readonly string[],
  limit: number,
): Promise<readonly ArticleId[]> {
  const terms = splitTerms(words.join(" ")).slice(0, mostTerms);
  if (terms.length === 0 || libraryKeys.length === 0 || limit <= 0) return [];

  const all = ordered(await search.holdingAll(libraryKeys, terms, mostPassages));
  if (terms.length === 1 || all.length >= limit) return all.slice(0, limit);

  const counts = await search.count(libraryKeys, terms, mostPassages + 1);
  const any = ordered(await search.holdingAny(libraryKeys, weigh(terms, counts), mostPassages));
  return [...new Set([...all, ...any])].slice(0, limit);
}

/** A question of 6,000 characters has about a thousand terms; the first ones are enough to find what it is about. */
const mostTerms = 64;
const mostPassages = 2_000;

/**
 * Rarer terms weigh more, as inverse document frequency does (Spärck Jones 1972). A term of more than 2,000 passages
 * ("said") tells little and costs most, so it counts only where the rest are no rarer. Whole numbers add up the same in
 * any order.
 */
function weigh(terms: readonly string[], counts: readonly number[]): readonly WeightedTerm[] {
  const found = terms.map((term, index) => ({ term, count: counts[index] ?? 0 })).filter(({ count }) => count > 0);
  const telling = found.filter(({ count }) => count <= mostPassages);
  return (telling.length > 0 ? telling : found).map(({ term, count }) => ({
    term,
    weight: Math.round(1_000 * Math.log2(1 + mostPassages / count)),
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
