import type { CitedPassage } from "../../src/domain/answer.ts";
import { cite } from "../../src/domain/citation.ts";
import type { Quotation } from "../../src/domain/quotation.ts";
import { slice } from "../../src/domain/span.ts";
import type { AnnotatedArticle } from "../../src/knowledge/annotated-article.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { createRetrievalIndex } from "../../src/knowledge/retrieval/retrieval-index.ts";
import { type Sentence, segment } from "../../src/text/segmentation.ts";
import { splitWords } from "../../src/text/words.ts";

/** Knowledge that goes by shared words alone, for tests of what stands around it; it counts what it annotates. */
export function createPlainKnowledge(): Knowledge & { readonly annotated: string[] } {
  const annotated: string[] = [];
  const wordsOf = (text: string) => splitWords(text.toLowerCase()).map((word) => word.text);

  const found = (words: string, articles: readonly AnnotatedArticle[]) => {
    const wanted = new Set(wordsOf(words));
    return articles
      .flatMap((article) => article.segmentation.sentences.map((sentence) => ({ article, sentence })))
      .map(({ article, sentence }) => {
        const shared = wordsOf(slice(article.article.text, sentence.span)).filter((word) => wanted.has(word));
        return { article, sentence, score: new Set(shared).size };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
  };
  const passage = (article: AnnotatedArticle, sentence: Sentence): CitedPassage => ({
    citation: cite(article.article, sentence.span, sentence.paragraph),
    marks: [],
    attribution: null,
  });

  return {
    annotated,
    annotatorVersion: "plain",
    annotate(article) {
      annotated.push(article.id);
      return [...article.text.matchAll(/“([^”]*)”/g)].map(
        ({ index, 0: quoted }): Quotation => ({
          kind: "direct",
          content: [{ start: index + 1, end: index + quoted.length - 1 }],
          attribution: {
            cue: null,
            source: { start: 0, end: 3 },
            speaker: { name: "Ann Lee", role: null },
            via: [{ name: "Bo Ray", role: "aide" }],
            medium: null,
            confidence: 0.5,
          },
        }),
      );
    },
    prepare(article, quotations) {
      const segmentation = segment(article);
      const retrieval = createRetrievalIndex(article, segmentation, quotations);
      return { article, segmentation, quotations, retrieval };
    },
    passages: ({ article, segmentation }) =>
      segmentation.sentences.map(({ span }) => ({ span, terms: wordsOf(slice(article.text, span)).join(" ") })),
    terms: wordsOf,
    supports(sentence, passages) {
      const known = new Set(passages.flatMap(wordsOf));
      const supported = wordsOf(sentence).every((word) => known.has(word));
      return supported ? { supported: 1, why: null } : { supported: 0, why: "words" };
    },
    answer(question, articles, limit = 10) {
      const hits = found(question, articles).slice(0, limit);
      const ranking = hits.map(({ article, sentence, score }) => ({
        articleId: article.article.id,
        span: sentence.span,
        score,
      }));
      const best = hits[0];
      if (!best) return { kind: "unanswered", confidence: 0, reason: "nothing-about-it", nearest: [], ranking };
      const shown = { ...passage(best.article, best.sentence), marks: [best.sentence.span] };
      return { kind: "answered", confidence: 0.9, passages: [shown], shortest: shown.citation, ranking };
    },
    connectable: ({ passages }) => passages,
    // a draft stands where each of its sentences is words of a passage
    checkDraft(draft, passages) {
      const texts = passages.map(({ citation }) => String(citation.excerpt));
      const sentence = draft.findIndex(({ text }) => !texts.some((passage) => passage.includes(text)));
      return sentence < 0 ? { stands: true } : { stands: false, sentence, fault: "words" };
    },
    mayFollowUp: () => false,
    followUp: () => null,
    checkQuote(quote, _speaker, articles) {
      const best = found(quote, articles)[0];
      if (!best) return { verdict: "not-found", matches: [] };
      const { citation } = passage(best.article, best.sentence);
      const diff = [{ op: "same" as const, text: citation.excerpt }];
      const match = {
        citation,
        kind: "narration" as const,
        attribution: null,
        similarity: 1,
        diff,
        sentence: citation,
        cutOff: false,
        negation: null,
      };
      return { verdict: "verbatim", matches: [match] };
    },
    summarise: (article, { style, sentences = 3 }) => ({
      style,
      lines: article.segmentation.sentences.slice(0, sentences).map((sentence) => passage(article, sentence)),
    }),
    search: (words, articles, limit) =>
      found(words, articles)
        .slice(0, limit)
        .map(({ article, sentence, score }) => ({ ...passage(article, sentence), score, exact: true })),
    speakers: () => [{ name: "Ann Lee", role: null, quotations: 1 }],
    findSpeakers: (typed, speakers) => speakers.filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase())),
  };
}
