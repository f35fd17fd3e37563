import { tableSize } from "../../src/knowledge/attribution/model/linear-table.ts";

/** Counts in how many articles a feature occurs, so that only those of several articles are learned and kept. */
export interface CommonPlaces {
  /** Notes the features of a decision in an article. Articles must come one after the other. */
  see(article: number, places: Int32Array): void;
  /** The features that occur in enough articles. */
  keep(places: Int32Array): Int32Array;
}

/** Weights are learned only of what at least this many articles have: the rest would be their words, not the language. */
export const fewestArticles = 5;

export function createCommonPlaces(): CommonPlaces {
  const articles = new Uint16Array(tableSize);
  // Articles count from 1 here, so that 0 says that none had it yet.
  const lastArticle = new Int32Array(tableSize);
  return {
    see(article, places) {
      for (const place of places) {
        if (lastArticle[place] === article + 1) continue;
        lastArticle[place] = article + 1;
        articles[place] = (articles[place] as number) + 1;
      }
    },
    keep: (places) => places.filter((place) => (articles[place] as number) >= fewestArticles),
  };
}
