import { analyse } from "../../src/knowledge/retrieval/terms.ts";
import { splitParagraphs } from "../../src/text/paragraphs.ts";
import { splitSentences } from "../../src/text/sentences.ts";

const fewestArticles = 10;

/**
 * Counts in how many sentences each stem stands, as a table for `parseBackground`.
 * Only stems of at least ten articles are in it: what is particular to one text can't be read from it.
 */
export function countBackground(articles: readonly string[]): string {
  const inSentences = new Map<string, number>();
  const inArticles = new Map<string, number>();
  let sentences = 0;
  for (const text of articles) {
    const ofArticle = new Set<string>();
    for (const paragraph of splitParagraphs(text)) {
      for (const sentence of splitSentences(text, paragraph)) {
        sentences++;
        for (const stem of contentStems(text.slice(sentence.start, sentence.end))) {
          inSentences.set(stem, (inSentences.get(stem) ?? 0) + 1);
          ofArticle.add(stem);
        }
      }
    }
    for (const stem of ofArticle) inArticles.set(stem, (inArticles.get(stem) ?? 0) + 1);
  }
  const kept = [...inSentences].filter(([stem]) => (inArticles.get(stem) ?? 0) >= fewestArticles);
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  return `${sentences}\n${kept.map(([stem, count]) => `${stem} ${count}`).join("\n")}\n`;
}

const contentStems = (sentence: string): ReadonlySet<string> =>
  new Set(
    analyse(sentence)
      .filter((term) => !term.stop)
      .map((term) => term.stem),
  );
