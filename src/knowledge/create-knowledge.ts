import { segment } from "../text/segmentation.ts";
import { type AnsweringResources, createAnswerer } from "./answering/answerer.ts";
import { type AnnotatorResources, createAnnotator } from "./attribution/create-annotator.ts";
import { createQuoteChecker } from "./checking/check-quote.ts";
import type { ClaimWords } from "./checking/claim-words.ts";
import { createDraftChecker } from "./connecting/check-draft.ts";
import { connectablePassages } from "./connecting/connectable-passages.ts";
import type { ConnectingLexicon } from "./connecting/connecting-lexicon.ts";
import type { Knowledge } from "./knowledge.ts";
import { findSpeakers, speakersOf } from "./people/speakers.ts";
import { mayFollowUp, resolveFollowUp } from "./question/follow-up/resolve-follow-up.ts";
import { indexPassages } from "./retrieval/index-passages.ts";
import { questionTerms } from "./retrieval/question-terms.ts";
import { createRetrievalIndex } from "./retrieval/retrieval-index.ts";
import { searchArticles } from "./search/search-articles.ts";
import { summarise } from "./summary/summarise.ts";
import { createSupporter } from "./supporting/supporter.ts";
import type { SupportingModel } from "./supporting/supporting-model.ts";

/** The models and lexicons that knowledge is made of: values, read from data/ by whoever puts the program together. */
export interface KnowledgeResources {
  readonly answering: AnsweringResources;
  readonly annotator: AnnotatorResources;
  readonly claimWords: ClaimWords;
  readonly connecting: ConnectingLexicon;
  readonly supporting: SupportingModel;
}

/** Puts the parts of knowledge together. */
export function createKnowledge(resources: KnowledgeResources): Knowledge {
  const annotator = createAnnotator(resources.annotator);
  const answerer = createAnswerer(resources.answering);
  const { background, synonyms, smallTalk } = resources.answering;
  const supporter = createSupporter({ model: resources.supporting, background, synonyms });
  return {
    annotatorVersion: annotator.version,
    annotate: annotator.annotate,
    prepare(article, quotations) {
      const segmentation = segment(article);
      return { article, segmentation, quotations, retrieval: createRetrievalIndex(article, segmentation, quotations) };
    },
    passages: ({ article, segmentation }) => indexPassages(article, segmentation),
    terms: questionTerms,
    answer: answerer.answer,
    connectable: connectablePassages,
    checkDraft: createDraftChecker(resources.connecting, supporter.supports),
    // “What is this about?” asks for the summary, whatever was asked before.
    mayFollowUp,
    followUp: (typed, earlier) => (smallTalk(typed) ? null : resolveFollowUp(typed, earlier, resources.annotator)),
    supports: supporter.supports,
    checkQuote: createQuoteChecker(resources.claimWords),
    summarise,
    search: searchArticles,
    speakers: speakersOf,
    findSpeakers,
  };
}
