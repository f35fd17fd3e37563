import type { Answer, RankedSentence, UnansweredReason } from "../../domain/answer.ts";
import { cite } from "../../domain/citation.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import { withAskingWord } from "../question/asking-word.ts";
import { bareQuestion } from "../question/bare-question.ts";
import { firstQuestion } from "../question/first-question.ts";
import type { Phrases } from "../question/phrases.ts";
import { analyseQuestion } from "../question/question.ts";
import type { SmallTalk } from "../question/small-talk.ts";
import { unshouted } from "../question/unshouted.ts";
import type { Background } from "../retrieval/background.ts";
import type { Synonyms } from "../retrieval/synonyms.ts";
import type { AnsweringModel } from "./answering-model.ts";
import { type ArticleReply, createArticleAsker } from "./ask-article.ts";
import { createMarker } from "./marked-words.ts";
import { ofNamesakes } from "./namesakes.ts";
import { passageOf } from "./passages.ts";
import { type PooledSentence, pool } from "./pool.ts";
import { createRivalFinder } from "./rivals.ts";
import { quotesAskedSpeaker } from "./said-by.ts";

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

/** Puts analysis, ranking, span and confidence together. The same question of the same articles has the same answer. */
export function createAnswerer({ model, background, synonyms, phrases, smallTalk }: AnsweringResources): Answerer {
  const ask = createArticleAsker(model, synonyms);
  const { marksOf, wordsOf } = createMarker(model.spans, synonyms);
  const rivalsOf = createRivalFinder(model.threshold, wordsOf);
  return {
    answer(text, articles, limit = defaultLimit) {
      const talk = smallTalk(text);
      if (talk) return { kind: "aside", confidence: 0, ranking: [], ...talk };
      const { asked, leftOut } = firstQuestion(bareQuestion(text, smallTalk));
      const question = analyseQuestion(withAskingWord(unshouted(asked)), background, phrases);
      const others = leftOut === null ? {} : { leftOut };
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
        return { kind: "unanswered", confidence, ranking, reason: reasonOf(replies, first), nearest, ...others };
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
        ...others,
        ...(question.type === "decision" && passages[0]?.attribution ? { restsOnClaim: true } : {}),
        ...(rivals.length > 0 ? { storiesDiffer: true } : {}),
      };
    },
  };
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
