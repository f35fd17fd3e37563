import type { CitedPassage } from "../../domain/answer.ts";
import type { Citation } from "../../domain/citation.ts";
import type { CitingSentence } from "../../domain/citing-sentence.ts";
import { type Support, supportedAt } from "../../domain/support.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import type { ConnectingLexicon } from "./connecting-lexicon.ts";
import type { DraftFault } from "./draft-check.ts";
import { type EvidenceSentence, evidenceOf } from "./evidence.ts";
import { isPlainProse } from "./plain-prose.ts";
import { showableSentences } from "./showable-sentences.ts";
import { withoutTypography } from "./typography.ts";

/** What a sentence is held against. */
export interface Grounds {
  readonly passages: readonly CitedPassage[];
  readonly articles: readonly AnnotatedArticle[];
  readonly lexicon: ConnectingLexicon;
  /** A second opinion that knows nothing of how the sentence was read; it also names what is wrong with one that wasn't. */
  readonly supports: (sentence: string, passages: readonly string[]) => Support;
}

/** Why a sentence can't be shown, or which of the story's sentences it shows. */
export type Judgement =
  | { readonly fault: DraftFault; readonly shows?: undefined }
  | { readonly fault: null; readonly shows: EvidenceSentence };

/**
 * Holds a sentence against the passages that it cites: it must be, to the letter, one that may be made of a sentence of
 * theirs, each of them must hold that one, and `supports` must bear it out.
 * @param before the sentence of the story that the one before it shows.
 */
export function judgeSentence(
  { text, cites }: CitingSentence,
  before: EvidenceSentence | null,
  { passages, articles, lexicon, supports }: Grounds,
): Judgement {
  if (!isPlainProse(text)) return { fault: "prose" };
  const cited = cites.flatMap((number) => passages[number - 1] ?? []);
  if (cited.length === 0 || cited.length < cites.length || new Set(cites).size < cites.length) {
    return { fault: "citation" };
  }
  const excerpts = cited.map(({ citation }) => String(citation.excerpt));
  if (excerpts.some(lexicon.speaksToMachine)) return { fault: "machine" };

  const written = withoutTypography(text);
  const found = cited.map((passage) => {
    const article = articles.find((one) => holds(one, passage.citation));
    return (article ? evidenceOf(passage, article) : []).flatMap((evidence) =>
      showableSentences(evidence, lexicon)
        .filter((showable) => withoutTypography(showable.text) === written)
        .map(({ lacks, borneOut }) => ({ evidence, lacks, borneOut })),
    );
  });
  if (found.every((ways) => ways.length === 0)) return { fault: supports(text, excerpts).why ?? "words" };
  if (found.some((ways) => ways.length === 0)) return { fault: "citation" };
  const ways = found.flat();
  const way = ways.find(({ evidence, lacks }) => lacks === null || (lacks === "pronoun" && follows(evidence, before)));
  if (!way) return { fault: ways[0]?.lacks ?? "words" };
  const { supported, why } = supports(way.borneOut, excerpts);
  return supported >= supportedAt ? { fault: null, shows: way.evidence } : { fault: why ?? "words" };
}

const holds = ({ article }: AnnotatedArticle, { articleId, version }: Citation): boolean =>
  article.id === articleId && article.version === version;

const follows = ({ article, index }: EvidenceSentence, before: EvidenceSentence | null): boolean =>
  before?.article === article && before.index === index - 1;
