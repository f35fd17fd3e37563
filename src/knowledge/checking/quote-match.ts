import { type Citation, cite } from "../../domain/citation.ts";
import type { QuoteMatch } from "../../domain/quote-check.ts";
import { cover, type Span, slice } from "../../domain/span.ts";
import { paragraphAt } from "../../text/segmentation.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import { otherSides } from "../denials/other-sides.ts";
import type { PastedWords } from "./pasted-words.ts";
import type { QuoteCandidate } from "./quote-candidate.ts";
import { wordDiff } from "./word-diff.ts";
import type { WordWindow } from "./word-window.ts";

/** A place as it is told: cited, with its whole sentences, its diff and what the story has against it. */
export function toMatch(candidate: QuoteCandidate, pasted: PastedWords, cutOff: boolean): QuoteMatch {
  const quote = pasted.text;
  const { article, index, quotation } = candidate;
  const span = spanOf(candidate, quote);
  return {
    citation: citeSpan(article, span),
    kind: quotation?.kind ?? "narration",
    attribution: quotation?.attribution ?? null,
    similarity: candidate.similarity,
    diff: wordDiff(slice(article.article.text, span), quote),
    negation: candidate.negation,
    sentence: citeSpan(article, sentencesAround(article, index.sentence, candidate.window, span)),
    cutOff,
    editors: holdsEditorsWords(candidate, pasted),
    asked: candidate.asked,
    denied: quotation?.denial?.ofContent === true,
    otherSides: otherSides(article, span),
  };
}

// “We haven’t suspended supplies” for “We haven’t [suspended supplies]”
const holdsEditorsWords = ({ index, pairs }: QuoteCandidate, { words }: PastedWords): boolean =>
  pairs.some((at, i) => index.region[at] !== -1 && index.words[at]?.bracketed === true && !words[i]?.bracketed);

/** The shown words; with the bracket that closes behind them, or the mark in which the pasted quote ends too. */
function spanOf({ index, article, shown }: QuoteCandidate, quote: string): Span {
  const first = index.words[shown.from]?.span ?? { start: 0, end: 0 };
  const last = index.words[shown.to - 1]?.span ?? first;
  const mark =
    quote
      .trimEnd()
      .replace(/["”’']+$/, "")
      .at(-1) ?? "";
  const behind = article.article.text[last.end];
  const goesOn = behind !== undefined && (behind === "]" || (behind === mark && /[.,!?;:]/.test(mark)));
  return { start: first.start, end: goesOn ? last.end + 1 : last.end };
}

/** The whole sentences in which a window stands. */
function sentencesAround(article: AnnotatedArticle, sentence: Int32Array, window: WordWindow, span: Span): Span {
  const { sentences } = article.segmentation;
  const first = sentences[sentence[window.from] ?? -1];
  const last = sentences[sentence[window.to - 1] ?? -1];
  return first && last ? cover(cover(first.span, last.span), span) : span;
}

function citeSpan({ article, segmentation }: AnnotatedArticle, span: Span): Citation {
  return cite(article, span, paragraphAt(segmentation, span.start));
}
