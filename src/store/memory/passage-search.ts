import type { Candidate, PassageSearch } from "../find-candidates.ts";
import type { MemoryPassage, Shelves } from "./shelves.ts";

/** Looks passages up by reading all of a library's. */
export function createMemorySearch(shelves: Shelves): PassageSearch {
  const holding = (libraryKeys: readonly string[], terms: readonly string[], most: number): readonly MemoryPassage[] =>
    [...new Set(libraryKeys)]
      .flatMap((key) => shelves.get(key)?.passages ?? [])
      .filter((passage) => terms.every((term) => passage.terms.has(term)))
      .sort((a, b) => b.position - a.position)
      .slice(0, most);

  return {
    holdingAll: async (libraryKeys, terms, most) =>
      holding(libraryKeys, terms, most).map((passage) => candidate(passage, 0)),

    count: async (libraryKeys, terms, most) => terms.map((term) => holding(libraryKeys, [term], most).length),

    async holdingAny(libraryKeys, terms, most) {
      const weights = new Map<MemoryPassage, number>();
      for (const { term, weight } of terms) {
        for (const passage of holding(libraryKeys, [term], most)) {
          weights.set(passage, (weights.get(passage) ?? 0) + weight);
        }
      }
      return [...weights].map(([passage, weight]) => candidate(passage, weight));
    },

    async beginning(libraryKeys, start, most) {
      const passages = libraryKeys.flatMap((key) => shelves.get(key)?.passages ?? []);
      const terms = new Set(passages.flatMap((passage) => [...passage.terms]));
      return [...terms].filter((term) => term.startsWith(start)).slice(0, most);
    },
  };
}

const candidate = ({ article }: MemoryPassage, weight: number): Candidate => ({
  id: article.id,
  publishedAt: article.publishedAt,
  weight,
});
