import type { CitedPassage } from "../../domain/answer.ts";
import type { Citation } from "../../domain/citation.ts";
import type { CitingSentence } from "../../domain/citing-sentence.ts";
import { type Support, supportedAt } from "../../domain/support.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import { type ClauseWord, clauseWords } from "./clause-words.ts";
import type { ConnectingLexicon } from "./connecting-lexicon.ts";
import type { DraftFault } from "./draft-check.ts";
import { type EvidenceSentence, evidenceOf } from "./evidence.ts";
import { keepsSpeakers } from "./keeps-speakers.ts";
import type { Part } from "./match-clauses.ts";
import { isPlainProse } from "./plain-prose.ts";
import { pointsNowhere } from "./points-nowhere.ts";
import { isSlice, quotedIn, quotesRightly } from "./quoted-words.ts";
import { readingsOf } from "./readings.ts";

/** What a sentence is held against. */
export interface Grounds {
  readonly passages: readonly CitedPassage[];
  readonly articles: readonly AnnotatedArticle[];
  readonly lexicon: ConnectingLexicon;
  readonly supports: (sentence: string, passages: readonly string[]) => Support;
}

/** Why a sentence can't be shown, or what it is put together of. */
export type Judgement =
  | { readonly fault: DraftFault; readonly parts?: undefined }
  | { readonly fault: null; readonly parts: readonly Part[] };

/**
 * Holds a sentence against the passages that it cites: it must be put together of their clauses, in their words and
 * order, with whose claims they are, and `supports` must bear each clause out.
 * @param before the sentence of the evidence with which the one before it ends.
 */
export function judgeSentence(
  { text, cites }: CitingSentence,
  before: EvidenceSentence | null,
  grounds: Grounds,
): Judgement {
  const { passages, articles, lexicon, supports } = grounds;
  if (!isPlainProse(text)) return { fault: "prose" };
  const cited = cites.flatMap((number) => passages[number - 1] ?? []);
  if (cited.length === 0 || cited.length < cites.length || new Set(cites).size < cites.length) {
    return { fault: "citation" };
  }
  const excerpts = cited.map(({ citation }) => String(citation.excerpt));
  if (excerpts.some(lexicon.speaksToMachine)) return { fault: "machine" };
  const quoted = quotedIn(text);
  if (!quoted?.every((words) => isSlice(words, excerpts))) return { fault: "quotation" };

  const evidence = cites.flatMap((number) => {
    const passage = passages[number - 1];
    const article = passage && articles.find((one) => holds(one, passage.citation));
    return passage && article ? evidenceOf(passage, number, article) : [];
  });
  const words = clauseWords(text, { start: 0, end: text.length });
  const readings = readingsOf(words, evidence, lexicon);
  if (readings.length === 0) return { fault: supports(text, excerpts).why ?? "words" };
  const kept = readings.filter(({ parts, framed }) => keepsSpeakers(parts, framed));
  if (kept.length === 0) return { fault: "attribution" };
  const quoting = kept.filter(({ parts }) => quotesRightly(text, words, parts));
  if (quoting.length === 0) return { fault: "quotation" };
  const pointing = quoting.filter(({ parts }) => pointsNowhere(words, parts, before));
  if (pointing.length === 0) return { fault: "pronoun" };
  const whole = pointing.find(({ parts }) =>
    cites.every((number) => parts.some((part) => part.evidence.passage === number)),
  );
  if (!whole) return { fault: "citation" };
  for (const part of whole.parts) {
    const { supported, why } = supports(clauseOf(text, words, part), excerpts);
    if (supported < supportedAt) return { fault: why ?? "words" };
  }
  return { fault: null, parts: whole.parts };
}

const holds = ({ article }: AnnotatedArticle, { articleId, version }: Citation): boolean =>
  article.id === articleId && article.version === version;

function clauseOf(text: string, words: readonly ClauseWord[], { from, places }: Part): string {
  const first = words[from];
  const last = words[from + places.length - 1];
  return first && last ? text.slice(first.span.start, last.span.end) : "";
}
