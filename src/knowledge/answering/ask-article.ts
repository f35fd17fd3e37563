import type { Span } from "../../domain/span.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import type { Question } from "../question/question.ts";
import { type Evidence, gatherEvidence } from "../retrieval/evidence.ts";
import type { IndexedSentence } from "../retrieval/retrieval-index.ts";
import type { Synonyms } from "../retrieval/synonyms.ts";
import type { AnsweringModel } from "./answering-model.ts";
import { heardConfidence, preferSpeaker } from "./asked-words.ts";
import { confidenceFeatureNames, confidenceFeatures } from "./confidence-features.ts";
import { findDefinitions } from "./definition/find-definitions.ts";
import { needsWhatIsLacking } from "./lacking-kind.ts";
import { logistic, weigh, weightsOf } from "./linear-model.ts";
import { deniesQuestion, isOfOtherPolarity, preferAffirmed } from "./polarity.ts";
import { byScore, rankSentences, type ScoredSentence } from "./rank-sentences.ts";
import { createRanker } from "./ranker.ts";
import { asksAboutUnknownPerson } from "./unknown-name.ts";

/** What one article has to say to a question. */
export interface ArticleReply {
  readonly annotated: AnnotatedArticle;
  readonly evidence: Evidence;
  /** Best first. */
  readonly ranked: readonly ScoredSentence[];
  /** 0 to 1: how likely the first sentence answers. */
  readonly confidence: number;
  /** The same, whether the first sentence says that it is so or that it isn't. */
  readonly relevance: number;
  /** Whether the first sentence says that what is asked about isn't so. */
  readonly denies: boolean;
  /** Whether the question turns on a person whom the article doesn't mention. */
  readonly unknownPerson: boolean;
  /** The words that answer, in the sentences in which a rule knew them already. */
  readonly spans: ReadonlyMap<IndexedSentence, readonly Span[]>;
}

/** Asks one article: by itself, so that it answers the same whichever others are asked with it. */
export function createArticleAsker(model: AnsweringModel, synonyms: Synonyms) {
  const rank = createRanker(model.ranker);
  const confidenceWeights = weightsOf(model.confidence, confidenceFeatureNames);

  return (question: Question, annotated: AnnotatedArticle): ArticleReply => {
    const evidence = gatherEvidence(question, annotated.retrieval, synonyms);
    const unknownPerson = asksAboutUnknownPerson(evidence);
    const ranked = preferAffirmed(evidence, rankSentences(evidence, rank), synonyms);
    if (question.type === "definition") return define(evidence, annotated, ranked, unknownPerson);
    const learned =
      logistic(weigh(confidenceWeights, confidenceFeatures(evidence, ranked), model.confidence.bias)) *
      (needsWhatIsLacking(evidence, ranked[0], annotated.article.text) ? withoutKind : 1) *
      (isAboutOthers(evidence, ranked[0]) ? aboutOthers : 1);
    const heard = question.speaker.size === 0 ? ranked : preferSpeaker(evidence, ranked);
    const told =
      question.speaker.size === 0 ? learned : heardConfidence(learned, evidence, heard[0], annotated.article.text);
    const relevance = unknownPerson ? 0 : told;
    const denies = deniesQuestion(evidence, heard[0], synonyms);
    const confidence = relevance * (isOfOtherPolarity(evidence, heard[0], denies) ? ofOtherPolarity : 1);
    return { annotated, evidence, unknownPerson, spans: noSpans, ranked: heard, confidence, relevance, denies };
  };
}

const surelyDefined = 0.85;
const hardlyDefined = 0.3;
/** Namesakes stand one behind the other, and are shown together. */
const aNamesake = 0.1;

const withoutKind = 0.35;
const ofOtherPolarity = 0.35;
const aboutOthers = 0.5;

// “Was Putin satisfied?” isn't decided by what stands in a sentence about Trump
function isAboutOthers({ question, names, index }: Evidence, best: ScoredSentence | undefined): boolean {
  const subject = names.find(({ place }) => place <= lastOfSubject);
  if (question.type !== "decision" || !best || !subject?.name) return false;
  const before = index.sentences[best.sentence.index - 1];
  const near = before?.paragraph === best.sentence.paragraph ? [best.sentence, before] : [best.sentence];
  return !near.some(({ places }) => places.has(subject.key));
}

/** “Was [Putin] …”, “Did [the Kremlin] …”, “Did [President Putin] …” */
const lastOfSubject = 2;

const noSpans: ArticleReply["spans"] = new Map();

// “Who is Zelensky?”: the sentence that names the role comes first, and one for each who bears the name
function define(
  evidence: Evidence,
  annotated: AnnotatedArticle,
  ranked: readonly ScoredSentence[],
  unknownPerson: boolean,
): ArticleReply {
  const found = findDefinitions(evidence, annotated.article.text);
  const spans = new Map<IndexedSentence, readonly Span[]>();
  for (const { sentence, span } of found) spans.set(sentence, [...(spans.get(sentence) ?? []), span]);
  const order = [...spans.keys()];
  const lead = (ranked[0]?.score ?? 0) + 1;
  const reordered = ranked.map((entry) => {
    const at = order.indexOf(entry.sentence);
    return at < 0 ? entry : { ...entry, score: lead - at * aNamesake };
  });
  const confidence = unknownPerson ? 0 : order.length > 0 ? surelyDefined : hardlyDefined;
  return {
    annotated,
    evidence,
    ranked: byScore(reordered),
    confidence,
    relevance: confidence,
    denies: false,
    unknownPerson,
    spans,
  };
}
