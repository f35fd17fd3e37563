import type { Span } from "../../domain/span.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import type { AnswerType } from "../question/answer-type.ts";
import type { Question } from "../question/question.ts";
import { type Evidence, gatherEvidence } from "../retrieval/evidence.ts";
import { featureNames } from "../retrieval/features/all-features.ts";
import type { IndexedSentence } from "../retrieval/retrieval-index.ts";
import type { Synonyms } from "../retrieval/synonyms.ts";
import type { AnsweringModel } from "./answering-model.ts";
import { isAgentIn } from "./asked-agent.ts";
import { confidenceFeatureNames, confidenceFeatures } from "./confidence-features.ts";
import { findDefinitions } from "./definition/find-definitions.ts";
import { logistic, weigh, weightsOf } from "./linear-model.ts";
import { deniesAsked, negatesLikewise } from "./negated-predicate.ts";
import { rankSentences, type ScoredSentence } from "./rank-sentences.ts";
import { createRanker } from "./ranker.ts";
import { askedSpeakers, isSaidBy, quotesAskedSpeaker, topicOf } from "./said-by.ts";
import { placesOfKind } from "./span/of-kind.ts";
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
    const confidence = relevance * (misses(evidence, heard[0], denies) ? ofOtherPolarity : 1);
    return { annotated, evidence, unknownPerson, spans: noSpans, ranked: heard, confidence, relevance, denies };
  };
}

const speakerBonus = 1.5;
const ownWordsBonus = 0.5;
const surelyDefined = 0.85;
const hardlyDefined = 0.3;
/** Namesakes stand one behind the other, and are shown together. */
const aNamesake = 0.1;

const withoutKind = 0.35;
const exacting: ReadonlySet<AnswerType> = new Set(["money", "percent", "duration"]);

// “How much did it cost?” isn't answered without an amount, nor “Where was Putin?” without a place
function needsWhatIsLacking(evidence: Evidence, best: ScoredSentence | undefined, text: string): boolean {
  if (!best) return false;
  const { question } = evidence;
  const isLacking = best.features[lacks] === 1 || placesOfKind(evidence, best.sentence, text)?.length === 0;
  if (question.type === "reason") return leavesNoReason(evidence, best.sentence);
  if (!isLacking) return false;
  if (question.type === "number") return counting.test(question.text);
  // “When did it close?” is answered by “after the war” as well
  if (question.type === "date")
    return moment.test(question.text) && !best.sentence.terms.some(({ word }) => relative.has(word));
  return exacting.has(question.type) || (question.type === "place" && whereabouts.test(question.text));
}

const fewestOfReason = 3;

// “The call took place on July 3, as announced” gives no word for why it did
function leavesNoReason({ terms, names, index }: Evidence, { hints, terms: words }: IndexedSentence): boolean {
  if (hints.reason) return false;
  const asked = new Set([...terms, ...names].map(({ key }) => key));
  const left = words.filter(
    ({ stem, word, stop, number }, at) =>
      !stop &&
      !number &&
      !asked.has(stem) &&
      !index.names.has(stem) &&
      !hints.dates.includes(at) &&
      !word.endsWith("ly"),
  );
  return left.length < fewestOfReason;
}

const lacks = featureNames.indexOf("lacks");
const counting = /\bhow (?:many|old|tall|high|far|fast|heavy|often)\b/i;
const moment = /^\W*(?:since )?when\b/i;
const relative = new Set("after before during when while until since upon once ago first last".split(" "));
const whereabouts = /^\W*[Ww]here(?:['’]s| (?:is|was|are|were)) \p{Lu}/u;

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

const ofOtherPolarity = 0.35;
/** How far behind one that denies what is asked, a sentence that doesn't still comes first. */
const behindDenial = 1.5;

// “Who started the fire?”: that it was not started by Ek tells nobody
function preferAffirmed(evidence: Evidence, ranked: readonly ScoredSentence[], synonyms: Synonyms) {
  const { negated, type } = evidence.question;
  if (negated || type === "decision" || !deniesQuestion(evidence, ranked[0], synonyms)) return ranked;
  const lowered = byScore(
    ranked.map((entry) =>
      deniesQuestion(evidence, entry, synonyms) ? { ...entry, score: entry.score - behindDenial } : entry,
    ),
  );
  return deniesQuestion(evidence, lowered[0], synonyms) ? ranked : lowered;
}

function deniesQuestion(evidence: Evidence, entry: ScoredSentence | undefined, synonyms: Synonyms): boolean {
  const { type, negated } = evidence.question;
  return !negated && type !== "statement" && entry !== undefined && deniesAsked(evidence, entry.sentence, synonyms);
}

// yes or no is decided by a denial too; “What did he not say?” is answered by nothing that he said
function misses(evidence: Evidence, best: ScoredSentence | undefined, denies: boolean): boolean {
  const { type, negated } = evidence.question;
  if (type === "decision" || !best) return false;
  return negated ? !negatesLikewise(evidence, best.sentence) : denies;
}

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

// “What did Rutte say about aid?”: his own words before others that mention him and aid
function preferSpeaker(evidence: Evidence, ranked: readonly ScoredSentence[]): readonly ScoredSentence[] {
  return byScore(
    ranked.map((entry) => {
      if (!quotesAskedSpeaker(evidence, entry.sentence)) return entry;
      const touched = touches(evidence, entry);
      const ownWords = entry.sentence.quotations.some(
        (quotation) => quotation.kind === "direct" && isSaidBy(quotation, evidence),
      );
      return { ...entry, score: entry.score + (speakerBonus + (ownWords ? ownWordsBonus : 0)) * touched };
    }),
  );
}

const wishWeight = 4;

/** How far a sentence touches the topic, 0 to 1, by rarity; 1 where no topic is asked for. */
function touches(evidence: Evidence, { sentence }: ScoredSentence): number {
  let all = 0;
  let touched = 0;
  for (const { key, weight, related } of topicOf(evidence)) {
    all += weight;
    touched += weight * (sentence.places.has(key) ? 1 : (related.get(sentence.index) ?? 0));
  }
  // “What does he think should happen?” is met by “hostilities should end”
  if (evidence.question.words.some(isWish)) {
    all += wishWeight;
    if (sentence.terms.some(isWish)) touched += wishWeight;
  }
  return all === 0 ? 1 : touched / all;
}

const isWish = ({ word }: { readonly word: string }): boolean => wishes.has(word);
const wishes = new Set("should must ought urge urged urges demand demanded demands wants wanted want".split(" "));

// “When did Trump say that?” isn't answered by his words alone
function heardConfidence(learned: number, evidence: Evidence, best: ScoredSentence | undefined, text: string): number {
  const adjusted = adjustForSpeaker(learned, evidence, best, text);
  return needsWhatIsLacking(evidence, best, text) ? Math.min(adjusted, learned) : adjusted;
}

// their words on the topic are an answer; their words on something else, or others' on the topic, are none
function adjustForSpeaker(learned: number, evidence: Evidence, best: ScoredSentence | undefined, text: string): number {
  if (!best) return 0;
  const touched = touches(evidence, best);
  if (touched === 0) return Math.min(learned, untouched);
  if (quotesAskedSpeaker(evidence, best.sentence)) return Math.max(learned, 0.3 + 0.6 * touched);
  if (evidence.question.type === "statement" && !isAgentIn(evidence, best.sentence, text))
    return Math.min(learned, untouched);
  const quotedElsewhere = askedSpeakers(evidence).size > 0;
  return quotedElsewhere && !namesSpeaker(evidence, best) ? Math.min(learned, untouched) : learned;
}

const untouched = 0.3;

const namesSpeaker = ({ terms, question }: Evidence, { sentence }: ScoredSentence): boolean =>
  terms.some(({ stem, key }) => question.speaker.has(stem) && sentence.places.has(key));

const byScore = (ranked: readonly ScoredSentence[]): readonly ScoredSentence[] =>
  [...ranked].sort((a, b) => b.score - a.score || a.sentence.index - b.sentence.index);
