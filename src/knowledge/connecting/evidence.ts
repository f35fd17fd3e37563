import type { CitedPassage } from "../../domain/answer.ts";
import { type Attribution, type Quotation, withMarks } from "../../domain/quotation.ts";
import { contains, overlaps, type Span, slice } from "../../domain/span.ts";
import { fold } from "../../text/fold.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import { findQuotedRegions } from "../tagging/quoted-regions.ts";
import { type ClauseWord, clauseWords } from "./clause-words.ts";

/** A sentence of a cited passage, with what in it is whose claim. */
export interface EvidenceSentence {
  readonly article: AnnotatedArticle;
  /** Among the article's sentences. */
  readonly index: number;
  /** The number of the passage that shows it. */
  readonly passage: number;
  readonly words: readonly ClauseWord[];
  readonly claims: readonly Claim[];
  /** By place of its first word: a mention of a speaker, and the names that may stand for it. */
  readonly mentions: ReadonlyMap<number, Mention>;
  /** By place: whether the word stands between quotation marks. */
  readonly quoted: readonly boolean[];
}

/** A statement that somebody is said to have made; places are those of the sentence's words. */
export interface Claim {
  readonly content: ReadonlySet<number>;
  /** What says in this sentence whose it is: the mention of the speaker and the cue. Empty where another one says so. */
  readonly told: readonly number[];
  readonly cue: string;
  readonly attribution: Attribution;
  readonly denies: boolean;
}

export interface Mention {
  /** How many words it takes. */
  readonly length: number;
  readonly names: readonly (readonly string[])[];
}

/** The whole sentences that a passage shows, as evidence. */
export function evidenceOf(
  passage: CitedPassage,
  number: number,
  article: AnnotatedArticle,
): readonly EvidenceSentence[] {
  const { text } = article.article;
  const { paragraphs, sentences } = article.segmentation;
  const held = sentences.filter(({ span }) => contains(passage.citation.span, span));
  return held.map(({ index, span }) => {
    const words = clauseWords(text, span);
    const paragraph = paragraphs.filter((one) => overlaps(one.span, span));
    const regions = findQuotedRegions(
      text,
      paragraph.map((one) => one.span),
    );
    const said = article.quotations.filter(({ content }) => content.some((piece) => overlaps(piece, span)));
    return {
      article,
      index,
      passage: number,
      words,
      claims: said.map((quotation) => claimOf(quotation, words, text)),
      mentions: mentionsIn(said, words),
      quoted: words.map((word) => regions.some(({ inner }) => contains(inner, word.span))),
    };
  });
}

function claimOf({ content, attribution, denial }: Quotation, words: readonly ClauseWord[], text: string): Claim {
  const told = [attribution.source, attribution.cue].flatMap((span) => (span ? placesIn(words, span) : []));
  const { cue } = attribution;
  return {
    content: new Set(content.flatMap((piece) => placesIn(words, withMarks(text, piece)))),
    told,
    cue: cue ? fold(slice(text, cue)) : "",
    attribution,
    denies: denial !== undefined,
  };
}

const placesIn = (words: readonly ClauseWord[], span: Span): readonly number[] =>
  words.flatMap((word, place) => (overlaps(word.span, span) ? [place] : []));

/** Below this confidence nobody's name is put for “he”. */
const surely = 0.6;

// “he said” of a passage may be “Trump said” in a sentence, and “Trump” may be “Donald Trump”
function mentionsIn(said: readonly Quotation[], words: readonly ClauseWord[]): ReadonlyMap<number, Mention> {
  const mentions = new Map<number, Mention>();
  for (const { attribution } of said) {
    const { source, speaker, confidence } = attribution;
    const places = source ? placesIn(words, source) : [];
    const [first] = places;
    if (first === undefined || !speaker || confidence < surely) continue;
    const full = namesOf(speaker.name);
    const last = full.at(-1);
    mentions.set(first, { length: places.length, names: last === undefined ? [full] : [full, [last]] });
  }
  return mentions;
}

/** A name's words, as they are compared. */
export const namesOf = (name: string): readonly string[] =>
  clauseWords(name, { start: 0, end: name.length }).map(({ key }) => key);
