import type { CitedPassage } from "../../domain/answer.ts";
import { cite } from "../../domain/citation.ts";
import { overlapLength, overlaps, type Span, slice } from "../../domain/span.ts";
import type { Summary, SummaryStyle } from "../../domain/summary.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import { attributionAt } from "../answering/said-by.ts";
import type { SummaryWish } from "../knowledge.ts";
import { type Focus, readFocus } from "./focus.ts";
import { isFurniture } from "./furniture-lines.ts";
import { keyQuotes } from "./key-quotes.ts";
import { readFeatures } from "./sentence-features.ts";
import { focusWeight, redundancyWeight, weighSentence } from "./sentence-weights.ts";
import { createSimilarity, type Similarity } from "./similarity.ts";
import { mend } from "./torn-quotation.ts";

const linesOf: Readonly<Record<SummaryStyle, number>> = { brief: 1, standard: 3, "key-quotes": 4 };

/**
 * Sums an article up in its own sentences, in the order in which they stand. As many lines as are wished for, or as the
 * style has; fewer where the story has no more, and none of `key-quotes` where nobody is quoted.
 */
export function summarise(annotated: AnnotatedArticle, { style, sentences, focus }: SummaryWish): Summary {
  const count = Math.max(1, Math.floor(sentences ?? linesOf[style]));
  const similarity = createSimilarity(annotated.retrieval);
  const bent = readFocus(focus ?? "", annotated.retrieval);
  const scores = scoreSentences(annotated, similarity, bent);
  const remark = bent.missing ? { focusMissing: true } : {};
  if (style === "key-quotes") return { style, lines: keyQuotes(annotated, scores, count), ...remark };
  const chosen = choose(scores, similarity, count).sort((a, b) => a - b);
  const taken = new Set(chosen);
  const lines: CitedPassage[] = [];
  for (const at of chosen) {
    const span = mend(annotated.article.text, annotated.retrieval, at, taken);
    if (!lines.some(({ citation }) => overlaps(citation.span, span))) lines.push(lineOf(annotated, at, span, bent));
  }
  return { style, lines, ...remark };
}

function scoreSentences(annotated: AnnotatedArticle, similarity: Similarity, focus: Focus): readonly number[] {
  const { article, retrieval } = annotated;
  const inStory = retrieval.sentences.map(({ span }) => !isFurniture(slice(article.text, span)));
  const anyStory = inStory.includes(true);
  return readFeatures(annotated, similarity).map((features, at) => {
    const sentence = retrieval.sentences[at];
    if (!sentence || (anyStory && !inStory[at])) return Number.NEGATIVE_INFINITY;
    return weighSentence(features) + focusWeight * focus.cover(sentence);
  });
}

// Carbonell and Goldstein, The use of MMR, diversity-based reranking, SIGIR 1998
function choose(scores: readonly number[], similarity: Similarity, count: number): number[] {
  const left = [...scores];
  const chosen: number[] = [];
  while (chosen.length < count) {
    let best = -1;
    for (const [at, score] of left.entries()) {
      if (score > Number.NEGATIVE_INFINITY && (best < 0 || score > (left[best] as number))) best = at;
    }
    if (best < 0) break;
    chosen.push(best);
    left[best] = Number.NEGATIVE_INFINITY;
    for (const [at, score] of scores.entries()) {
      if (left[at] === Number.NEGATIVE_INFINITY) continue;
      left[at] = Math.min(left[at] as number, score - redundancyWeight * similarity.between(best, at));
    }
  }
  return chosen;
}

function lineOf({ article, retrieval }: AnnotatedArticle, at: number, span: Span, focus: Focus): CitedPassage {
  const sentence = retrieval.sentences[at];
  if (!sentence) throw new RangeError(`no sentence ${at}`);
  return {
    citation: cite(article, span, sentence.paragraph),
    marks: focus.marks(sentence),
    attribution: attributionAt(sentence.quotations, ({ content }) =>
      content.reduce((sum, piece) => sum + overlapLength(piece, span), 0),
    ),
  };
}
