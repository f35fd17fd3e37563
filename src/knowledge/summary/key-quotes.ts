import type { CitedPassage } from "../../domain/answer.ts";
import { cite } from "../../domain/citation.ts";
import { contentSpan, type Quotation } from "../../domain/quotation.ts";
import { cover, overlaps, slice } from "../../domain/span.ts";
import { splitWords } from "../../text/words.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import type { IndexedSentence } from "../retrieval/retrieval-index.ts";

/** A quotation over more sentences than this is no line of a summary. */
const mostSentences = 3;

interface Candidate {
  readonly quotation: Quotation;
  readonly sentences: readonly IndexedSentence[];
  readonly telling: number;
}

/**
 * The main speakers' most telling quotations, whole sentences with their attribution, in reading order: each speaker's
 * best one before anybody's second. `scores` tell how well each sentence stands for the story.
 */
export function keyQuotes(
  annotated: AnnotatedArticle,
  scores: readonly number[],
  count: number,
): readonly CitedPassage[] {
  const chosen: Candidate[] = [];
  let speakers = [...bySpeaker(annotated, scores).values()]
    .map((candidates) => ({ candidates, weight: weightOf(candidates) }))
    .sort((a, b) => b.weight - a.weight);
  for (let round = 0; chosen.length < count && speakers.length > 0; round++) {
    speakers = speakers.filter(({ candidates }) => round < candidates.length);
    for (const { candidates } of speakers) {
      const candidate = candidates[round];
      if (!candidate) continue;
      if (chosen.length < count && !chosen.some((other) => shareSentence(other, candidate))) chosen.push(candidate);
    }
  }
  return chosen
    .sort((a, b) => contentSpan(a.quotation).start - contentSpan(b.quotation).start)
    .map((candidate) => lineOf(annotated, candidate));
}

/** Each named speaker's quotations, the most telling first. */
function bySpeaker(
  { article, quotations, retrieval }: AnnotatedArticle,
  scores: readonly number[],
): ReadonlyMap<string, readonly Candidate[]> {
  const sentencesOf = new Map<Quotation, IndexedSentence[]>();
  for (const sentence of retrieval.sentences) {
    for (const quotation of sentence.quotations) {
      const known = sentencesOf.get(quotation);
      if (known) known.push(sentence);
      else sentencesOf.set(quotation, [sentence]);
    }
  }
  const speakers = new Map<string, Candidate[]>();
  for (const quotation of quotations) {
    const { speaker } = quotation.attribution;
    const sentences = sentencesOf.get(quotation) ?? [];
    if (!speaker || sentences.length === 0 || sentences.length > mostSentences) continue;
    const telling = tellingOf(quotation, article.text) + Math.max(...sentences.map(({ index }) => scores[index] ?? 0));
    const candidate = { quotation, sentences, telling };
    const known = speakers.get(speaker.name);
    if (known) known.push(candidate);
    else speakers.set(speaker.name, [candidate]);
  }
  for (const candidates of speakers.values()) candidates.sort((a, b) => b.telling - a.telling);
  return speakers;
}

/** The speaker's own words tell more than a report of them, and a phrase of three words less than a sentence. */
const kindWeights: Readonly<Record<Quotation["kind"], number>> = { direct: 2, mixed: 1, indirect: 0 };

function tellingOf({ kind, content, attribution }: Quotation, text: string): number {
  const words = content.reduce((sum, piece) => sum + splitWords(slice(text, piece)).length, 0);
  return kindWeights[kind] + Math.min(words, 20) / 20 + attribution.confidence;
}

/** A main speaker is quoted often, and in their own words. */
const weightOf = (candidates: readonly Candidate[]): number =>
  candidates.reduce((sum, { quotation }) => sum + 1 + kindWeights[quotation.kind], 0);

const shareSentence = (a: Candidate, b: Candidate): boolean =>
  a.sentences.some(({ span }) => b.sentences.some((other) => overlaps(span, other.span)));

function lineOf({ article }: AnnotatedArticle, { quotation, sentences }: Candidate): CitedPassage {
  const span = sentences.map((sentence) => sentence.span).reduce(cover);
  const marks = quotation.content.filter((piece) => overlaps(piece, span));
  return { citation: cite(article, span, sentences[0]?.paragraph ?? 0), marks, attribution: quotation.attribution };
}
