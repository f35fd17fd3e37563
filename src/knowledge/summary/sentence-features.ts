import { slice } from "../../domain/span.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import type { Similarity } from "./similarity.ts";
import { isTorn } from "./torn-quotation.ts";

/** What is looked at to tell how well a sentence stands for the story. */
export interface SentenceFeatures {
  /** 1 for the story's first sentence. */
  readonly opening: number;
  /** Falls from 1 with the sentence's place: news tells the most important first. */
  readonly early: number;
  /** How much the sentences behind it take up what it says. */
  readonly takenUp: number;
  /** How much it takes up what was said before it. */
  readonly takesUp: number;
  /** The share of the story's ten most frequent stems that it holds. */
  readonly mainWords: number;
  /** 1 for fewer than eight words. */
  readonly short: number;
  readonly question: number;
  /** “He added that …”, “But they …”: leans on the sentence before. */
  readonly leans: number;
  /** “We are ready,” she said, and the opening mark stands in the sentence before: shows half of a quotation. */
  readonly torn: number;
  /** “Opening day: the mayor with her son”: reads like a caption. */
  readonly caption: number;
}

/** Looks at every sentence of an article. */
export function readFeatures(
  { article, retrieval }: AnnotatedArticle,
  { links }: Similarity,
): readonly SentenceFeatures[] {
  const main = mostFrequent(retrieval.sentencesWith);
  return retrieval.sentences.map(({ span, terms, places }, at) => {
    const text = slice(article.text, span);
    return {
      opening: Number(at === 0),
      early: Math.exp(-at / earlySentences),
      takenUp: links[at]?.behind ?? 0,
      takesUp: links[at]?.before ?? 0,
      mainWords: main.filter((stem) => places.has(stem)).length / Math.max(1, main.length),
      short: Number(terms.length < 8),
      question: Number(/\?["”’']?$/.test(text)),
      leans: Number(leaning.has(terms[0]?.word ?? "")),
      torn: Number(isTorn(text)),
      caption: Number(captionLike.test(text)),
    };
  });
}

/** After so many sentences being early counts for a third. */
const earlySentences = 3.5;

function mostFrequent(sentencesWith: ReadonlyMap<string, readonly number[]>): readonly string[] {
  return [...sentencesWith]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, 10)
    .map(([stem]) => stem);
}

const leaning: ReadonlySet<string> = new Set(
  "he she it they this these that those his her its their but and so also however then still yet instead".split(" "),
);

// “(pictured)”, “Opening day: …”, “Jane Roe (left) with her son”
const captionLike = /\bpictured\b|^\p{Lu}[\p{L}’' -]{2,28}: |\((?:left|right|above|below|centre|center)\)/u;
