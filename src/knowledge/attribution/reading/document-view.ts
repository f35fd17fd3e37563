import type { NounChunk, Tag, TaggedDocument, TokenRange } from "../../tagging/tagged-document.ts";
import type { AttributionLexicon } from "../model/attribution-model.ts";
import { hashText } from "../model/feature-list.ts";
import { type AccordingPhrase, accordingPhrase } from "./according-phrase.ts";
import { type NounReport, nounReport } from "./noun-report.ts";
import { quotedAs } from "./quoted-as.ts";

/** Stands for a word, lemma or tag past the edge of the sentence or text. */
export const edge = hashText("<edge>");

// A sentence longer than this is read in pieces, so that work stays linear in the text's length; one of a length that
// nobody writes, in smaller ones, since every place where content may start meets every place where it may end.
const longestSentence = 120;
const longestWritten = 240;
const smallPiece = 60;

/** A tagged document as the features see it: every look-up is safe outside the text, words and tags are numbers. */
export interface DocumentView {
  readonly document: TaggedDocument;
  readonly length: number;
  /** The word's number; words too rare to have weights share one by shape. */
  word(token: number): number;
  lemma(token: number): number;
  /** The tag's number; each punctuation mark has its own. */
  tag(token: number): number;
  pos(token: number): Tag | "";
  lower(token: number): string;
  lemmaText(token: number): string;
  isWord(token: number): boolean;
  isVerb(token: number): boolean;
  isMark(token: number): boolean;
  isIng(token: number): boolean;
  /** Index of its quoted region, or -1. */
  region(token: number): number;
  /** Index of its sentence, or -1 outside the text. */
  sentence(token: number): number;
  paragraph(token: number): number;
  /** First token of its sentence. */
  first(token: number): number;
  /** Last token of its sentence. */
  last(token: number): number;
  readonly sentences: readonly TokenRange[];
  chunk(token: number): NounChunk | null;
  readonly chunks: readonly NounChunk[];
  chunkIndex(token: number): number;
  /** The nearest token before, or after, that holds a letter or digit; -1 or `length` where none does. */
  previousWord(token: number): number;
  nextWord(token: number): number;
  /** How often its lemma reports speech, 0 to 5. */
  prior(token: number): number;
  /** Class of reporting word, 0 for none. */
  reporting(token: number): number;
  /** The “according to …” that starts with it, or null. */
  according(token: number): AccordingPhrase | null;
  /** What a noun at it reports, with whom it names: “her claim that …”; or null. */
  nounReport(token: number): NounReport | null;
  /** Where “quoted” stands of the “was quoted as saying” whose “saying” is at it; -1 where none does. */
  quotedAs(token: number): number;
  /** Where nouns report, in text order. */
  readonly nounReports: readonly number[];
}

/** Looks at a document through a lexicon. */
export function viewDocument(document: TaggedDocument, lexicon: AttributionLexicon): DocumentView {
  const { length } = document;
  const known = createNumbering(lexicon);
  const word = Int32Array.from(document.lower, (lower, token) => known(lower, document.word[token] ?? "", "w"));
  const lemma = Int32Array.from(document.lemma, (text, token) => known(text, document.word[token] ?? "", "l"));
  const tag = Int32Array.from(document.tag, (pos, token) => tagNumber(pos, document.lower[token] ?? ""));
  const prior = Uint8Array.from(document.lemma, (text) => lexicon.priors.get(text)?.step ?? 0);
  const reporting = Uint8Array.from(document.lemma, (text) => lexicon.classes.get(text) ?? 0);
  const sentences = document.sentences.flatMap(inPieces);
  const sentence = new Int32Array(length);
  sentences.forEach((range, index) => {
    sentence.fill(index, range.from, range.to);
  });
  const { before, after } = neighbouringWords(document);
  const phrases = atTokens(document, (token) => accordingPhrase(document, token));
  const nouns = atTokens(document, (token) => nounReport(document, token));
  const sentenceAt = (token: number) => sentences[sentence[token] ?? -1];
  const chunkIndex = (token: number) => document.chunkOf[token] ?? -1;
  return {
    document,
    length,
    word: (token) => word[token] ?? edge,
    lemma: (token) => lemma[token] ?? edge,
    tag: (token) => tag[token] ?? edge,
    pos: (token) => document.tag[token] ?? "",
    lower: (token) => document.lower[token] ?? "",
    lemmaText: (token) => document.lemma[token] ?? "",
    isWord: (token) => document.isWord[token] ?? false,
    isVerb: (token) => document.tag[token] === "VERB" || document.tag[token] === "AUX",
    isMark: (token) => document.lower[token] === '"',
    isIng: (token) => document.lower[token]?.endsWith("ing") ?? false,
    region: (token) => document.region[token] ?? -1,
    sentence: (token) => sentence[token] ?? -1,
    paragraph: (token) => document.paragraph[token] ?? -1,
    first: (token) => sentenceAt(token)?.from ?? token,
    last: (token) => (sentenceAt(token)?.to ?? token + 1) - 1,
    sentences,
    chunk: (token) => document.chunks[chunkIndex(token)] ?? null,
    chunks: document.chunks,
    chunkIndex,
    previousWord: (token) => before[token] ?? (token > 0 ? (before[length] ?? -1) : -1),
    nextWord: (token) => after[token] ?? length,
    prior: (token) => prior[token] ?? 0,
    reporting: (token) => reporting[token] ?? 0,
    according: (token) => phrases.get(token) ?? null,
    nounReport: (token) => nouns.get(token) ?? null,
    quotedAs: (token) => quotedAs(document, token),
    nounReports: [...nouns.keys()],
  };
}

function atTokens<Value>({ length }: TaggedDocument, read: (token: number) => Value | null): Map<number, Value> {
  const found = new Map<number, Value>();
  for (let token = 0; token < length; token++) {
    const value = read(token);
    if (value !== null) found.set(token, value);
  }
  return found;
}

function inPieces(sentence: TokenRange): readonly TokenRange[] {
  const pieces: TokenRange[] = [];
  const size = sentence.to - sentence.from > longestWritten ? smallPiece : longestSentence;
  for (let from = sentence.from; from < sentence.to; from += size) {
    pieces.push({ from, to: Math.min(sentence.to, from + size) });
  }
  return pieces;
}

/** Numbers words for feature hashing; numbers of common words are remembered, rare ones fall to their shape. */
function createNumbering(lexicon: AttributionLexicon): (text: string, printed: string, column: string) => number {
  const remembered = new Map<string, number>();
  return (text, printed, column) => {
    const key = column + text;
    const found = remembered.get(key);
    if (found !== undefined) return found;
    const hash = hashText(key);
    if (!lexicon.knows(hash)) return hashText(`<rare ${column} ${shape(printed)}>`);
    remembered.set(key, hash);
    return hash;
  };
}

/** “Zelensky” → Xx, “NATO” → XX, “17:00” → 0, “unnoticed” → x. */
function shape(printed: string): string {
  if (/\p{N}/u.test(printed)) return "0";
  if (/^\p{Lu}+$/u.test(printed)) return "XX";
  return /^\p{Lu}/u.test(printed) ? "Xx" : "x";
}

function tagNumber(pos: Tag, lower: string): number {
  return hashText(pos === "PUNCT" || pos === "SYM" ? `tag ${lower}` : `tag ${pos}`);
}

function neighbouringWords(document: TaggedDocument): { before: Int32Array; after: Int32Array } {
  const before = new Int32Array(document.length + 1);
  const after = new Int32Array(document.length + 1);
  for (let token = 0, last = -1; token <= document.length; token++) {
    before[token] = last;
    if (document.isWord[token]) last = token;
  }
  for (let token = document.length, next = document.length; token >= 0; token--) {
    after[token] = next;
    if (document.isWord[token]) next = token;
  }
  return { before, after };
}
