import type { Answer, RankedSentence, UnansweredReason } from "../../domain/answer.ts";
import { cite } from "../../domain/citation.ts";
import type { Span } from "../../domain/span.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import { withAskingWord } from "../question/asking-word.ts";
import { bareQuestion } from "../question/bare-question.ts";
import type { Phrases } from "../question/phrases.ts";
import { analyseQuestion, type Question } from "../question/question.ts";
import type { SmallTalk } from "../question/small-talk.ts";
import { unshouted } from "../question/unshouted.ts";
import type { Background } from "../retrieval/background.ts";
import type { IndexedSentence } from "../retrieval/retrieval-index.ts";
import type { Synonyms } from "../retrieval/synonyms.ts";
import type { AnsweringModel } from "./answering-model.ts";
import { type ArticleReply, createArticleAsker } from "./ask-article.ts";
import { askedSayer, asksWhoSaid } from "./asked-sayer.ts";
import { decidingWords } from "./deciding-words.ts";
import { withWholeRole } from "./definition/role-before.ts";
import { type AnsweringWords, disagree } from "./disagreement.ts";
import { leantOn, passageOf } from "./passages.ts";
import { type PooledSentence, pool } from "./pool.ts";
import { askedSpeakers, quotesAskedSpeaker } from "./said-by.ts";
import { saidWords } from "./said-words.ts";
import { createSpanFinder } from "./span/find-answer-span.ts";

/** What answering needs beside the articles. */
export interface AnsweringResources {
  readonly model: AnsweringModel;
  readonly background: Background;
  readonly synonyms: Synonyms;
  readonly phrases: Phrases;
  readonly smallTalk: SmallTalk;
}

export interface Answerer {
  /**
   * Answers from the articles' own sentences, or says why not, or that the story isn't asked anything; at most `limit`
   * (10) sentences are ranked.
   */
  answer(question: string, articles: readonly AnnotatedArticle[], limit?: number): Answer;
}

const mostPassages = 3;
const defaultLimit = 10;
/** How far behind the first, in log-odds, another sentence is still shown beside it. */
const besideFirst = 0.7;
const besideSpeaker = 1.5;
/** How far behind it, likewise, another article's answer that differs is shown. */
const comparable = 2;

/** Puts analysis, ranking, span and confidence together. The same question of the same articles has the same answer. */
export function createAnswerer({ model, background, synonyms, phrases, smallTalk }: AnsweringResources): Answerer {
  const ask = createArticleAsker(model, synonyms);
  const findSpan = createSpanFinder(model.spans);
  return {
    answer(text, articles, limit = defaultLimit) {
      const talk = smallTalk(text);
      if (talk) return { kind: "aside", confidence: 0, ranking: [], ...talk };
      const question = analyseQuestion(withAskingWord(unshouted(bareQuestion(text, smallTalk))), background, phrases);
      if (question.terms.length === 0) return nothingAsked;
      const replies = articles.map((article) => ask(question, article));
      const pooled = pool(replies);
      const ranking = pooled.slice(0, limit).map(rankedSentence);
      const first = pooled[0];
      if (!first) return nothingThere;
      const confidence = first.reply.confidence;
      if (confidence < model.threshold || replies.every(({ unknownPerson }) => unknownPerson)) {
        const nearest = pooled
          .filter(isNear)
          .slice(0, mostPassages)
          .map((hit) => passageOf(hit.reply.annotated, hit.sentence, []));
        return { kind: "unanswered", confidence, ranking, reason: reasonOf(replies, first), nearest };
      }
      const rivals = rivalsOf(first, pooled);
      const beside = pooled.slice(0, mostPassages).filter((hit) => first.score - hit.score <= reach(first));
      const shown = [...new Set([first, ...rivals, ...ofNamesakes(first, pooled), ...beside])].slice(0, mostPassages);
      const passages = shown.map((hit) => passageOf(hit.reply.annotated, hit.sentence, marksOf(hit)));
      const span = passages[0]?.marks[0];
      const shortest = span ? cite(first.reply.annotated.article, span, first.sentence.paragraph) : null;
      return {
        kind: "answered",
        confidence,
        ranking,
        passages,
        shortest,
        ...(question.type === "decision" && passages[0]?.attribution ? { restsOnClaim: true } : {}),
        ...(rivals.length > 0 ? { storiesDiffer: true } : {}),
      };
    },
  };

  function marksOf(hit: PooledSentence): readonly Span[] {
    const ruled = hit.reply.spans.get(hit.sentence);
    if (ruled) return ruled;
    const span = wordsOf(hit).span;
    return span ? [span] : [];
  }

  /** The words that answer; a rule may know them already. */
  function wordsOf({ reply, sentence }: PooledSentence): AnsweringWords {
    const { evidence } = reply;
    const known = reply.spans.get(sentence)?.[0] ?? ruledWords(reply, sentence);
    if (known === null) return { evidence, sentence, span: null, denies: reply.denies };
    const span = known ?? spanOf(reply, sentence);
    return { evidence, sentence, span, denies: reply.denies };
  }

  function spanOf({ evidence, annotated }: ArticleReply, sentence: IndexedSentence): Span | null {
    const { text } = annotated.article;
    const span = findSpan(evidence, sentence, text);
    return span && evidence.question.type === "person" ? withWholeRole(span, sentence, text) : span;
  }

  /** What a rule marks, null for nothing; undefined where none has a say. */
  function ruledWords({ evidence, annotated }: ArticleReply, sentence: IndexedSentence): Span | null | undefined {
    const { text } = annotated.article;
    switch (evidence.question.type) {
      case "decision":
        return decidingWords(evidence, sentence, text, synonyms) ?? undefined;
      case "statement":
        return saidWords(evidence, sentence, text, synonyms) ?? undefined;
      case "person":
        return asksWhoSaid(evidence)
          ? askedSayer(evidence, sentence, leantOn(evidence.index, sentence)?.span ?? null, text)
          : undefined;
      default:
        return undefined;
    }
  }

  /** The best sentences of other articles that answer about as surely, and otherwise. */
  function rivalsOf(first: PooledSentence, pooled: readonly PooledSentence[]): readonly PooledSentence[] {
    const others = pooled.filter(
      (hit) =>
        hit.reply !== first.reply &&
        hit.sentence === hit.reply.ranked[0]?.sentence &&
        (isAsSure(hit, first) || isContrary(hit, first) || countsLikewise(hit, first)),
    );
    if (others.length === 0) return [];
    const words = wordsOf(first);
    return others.filter((hit) => disagree(words, wordsOf(hit)));
  }

  function isAsSure(hit: PooledSentence, first: PooledSentence): boolean {
    return hit.reply.confidence >= model.threshold && first.score - hit.score <= comparable;
  }

  // “its 12 employees” and “the 14 employees”: in whatever words around them, they are counted otherwise
  function countsLikewise(hit: PooledSentence, first: PooledSentence): boolean {
    const nearlySure = hit.reply.relevance >= model.threshold / 2;
    return nearlySure && [hit, first].every(({ reply, sentence }) => countsAsked(reply.evidence.question, sentence));
  }

  // what one story says another denies: no answer by itself, but beside that one
  function isContrary(hit: PooledSentence, first: PooledSentence): boolean {
    return hit.reply.denies !== first.reply.denies && hit.reply.relevance >= model.threshold;
  }
}

// “And then?” has no word to look for
const nothingAsked: Answer = { kind: "aside", confidence: 0, ranking: [], about: "nothing", focus: null };

const nothingThere: Answer = {
  kind: "unanswered",
  confidence: 0,
  ranking: [],
  reason: "nothing-about-it",
  nearest: [],
};

// “What did Brock say?”, where two of that name speak: the best words of each other one
function ofNamesakes(
  { reply, sentence }: PooledSentence,
  pooled: readonly PooledSentence[],
): readonly PooledSentence[] {
  if (reply.evidence.question.type !== "statement") return [];
  const told = new Set(speakersIn(sentence));
  return [...askedSpeakers(reply.evidence)].flatMap((name) => {
    if (told.has(name)) return [];
    return pooled.find((hit) => hit.reply === reply && speakersIn(hit.sentence).includes(name)) ?? [];
  });
}

// whether a number stands right before what “how many …” asks to be counted
function countsAsked({ words }: Question, { terms, hints }: IndexedSentence): boolean {
  const counted = words[words.findIndex(({ word }) => word === "many") + 1];
  return counted !== undefined && hints.numbers.some((at) => terms[at + 1]?.stem === counted.stem);
}

const speakersIn = ({ quotations }: IndexedSentence): readonly (string | undefined)[] =>
  quotations.map(({ attribution }) => attribution.speaker?.name);

// what somebody said on a topic may be said in several places
const reach = ({ reply, sentence }: PooledSentence): number =>
  quotesAskedSpeaker(reply.evidence, sentence) ? besideSpeaker : besideFirst;

const rankedSentence = ({ reply, sentence, score }: PooledSentence): RankedSentence => ({
  articleId: reply.annotated.article.id,
  span: sentence.span,
  score,
});

// what shares no word with the question, and none that may stand for one, isn't near it
const isNear = ({ reply, sentence }: PooledSentence): boolean =>
  reply.evidence.terms.some(({ key, related }) => sentence.places.has(key) || related.has(sentence.index));

const littleCovered = 0.35;

// by the rarity of the question's words that the nearest sentence holds
function reasonOf(replies: readonly ArticleReply[], first: PooledSentence): UnansweredReason {
  if (replies.every(({ unknownPerson }) => unknownPerson)) return "unknown-name";
  const { terms, weightMass } = first.reply.evidence;
  const held = terms.reduce((sum, { key, weight }) => sum + (first.sentence.places.has(key) ? weight : 0), 0);
  return held / weightMass < littleCovered ? "nothing-about-it" : "not-this";
}
