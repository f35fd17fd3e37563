import type { Answer, Answered, CitedPassage } from "../domain/answer.ts";
import type { Article } from "../domain/article.ts";
import type { CitingSentence } from "../domain/citing-sentence.ts";
import type { Quotation } from "../domain/quotation.ts";
import type { QuoteCheck } from "../domain/quote-check.ts";
import type { SearchHit } from "../domain/search-hit.ts";
import type { Span } from "../domain/span.ts";
import type { SpeakerEntry } from "../domain/speaker-entry.ts";
import type { Summary, SummaryStyle } from "../domain/summary.ts";
import type { Support } from "../domain/support.ts";
import type { AnnotatedArticle } from "./annotated-article.ts";
import type { DraftCheck } from "./connecting/draft-check.ts";
import type { EarlierQuestion, FollowUp } from "./question/follow-up/follow-up.ts";

/** All that can be asked of articles: pure, with no input or output; the same values in give the same values out. */
export interface Knowledge {
  /** Names the annotator: quotations stored under another name are made again. */
  readonly annotatorVersion: string;
  /** Finds the quotations of an article and who said them. The costly part of reading it. */
  annotate(article: Article): readonly Quotation[];
  /** Puts an article and its quotations together, ready to be asked. */
  prepare(article: Article, quotations: readonly Quotation[]): AnnotatedArticle;
  /** What the store's full-text search indexes of an article: spans and their stems, separated by spaces. */
  passages(article: AnnotatedArticle): readonly { readonly span: Span; readonly terms: string }[];
  /** The stems of a question or a quote by which candidate articles are looked up. */
  terms(words: string): readonly string[];
  answer(question: string, articles: readonly AnnotatedArticle[], limit?: number): Answer;
  /** The passages of an answer that a language model may connect: its own, then what else is near; none where it mustn't. */
  connectable(answer: Answered, articles: readonly AnnotatedArticle[]): readonly CitedPassage[];
  /** Whether sentences that a language model put together of those passages may be shown. */
  checkDraft(
    draft: readonly CitingSentence[],
    passages: readonly CitedPassage[],
    articles: readonly AnnotatedArticle[],
  ): DraftCheck;
  /** Whether a question could need the one before at all: a quick look. */
  mayFollowUp(typed: string): boolean;
  /** Completes a question that makes no sense without the one before; null where it stands on its own. */
  followUp(typed: string, earlier: EarlierQuestion): FollowUp | null;
  /** Whether passages, taken together, bear a sentence out. */
  supports(sentence: string, passages: readonly string[]): Support;
  checkQuote(quote: string, speaker: string | null, articles: readonly AnnotatedArticle[]): QuoteCheck;
  summarise(article: AnnotatedArticle, wish: SummaryWish): Summary;
  search(words: string, articles: readonly AnnotatedArticle[], limit: number): readonly SearchHit[];
  /** The speakers of the articles, most quoted first. */
  speakers(articles: readonly AnnotatedArticle[]): readonly SpeakerEntry[];
  /** Speakers whose name resembles what was typed, misspelling forgiven, best first. */
  findSpeakers(typed: string, speakers: readonly SpeakerEntry[], limit: number): readonly SpeakerEntry[];
}

export interface SummaryWish {
  readonly style: SummaryStyle;
  /** How many lines; the style's own number where it is left out. */
  readonly sentences?: number;
  /** What the summary should turn on, in the asker's words. */
  readonly focus?: string;
}
