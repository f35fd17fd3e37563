import type { Article } from "../../domain/article.ts";
import { overlaps, type Span } from "../../domain/span.ts";
import { segment } from "../../text/segmentation.ts";
import { splitSentences } from "../../text/sentences.ts";
import { splitTokens } from "../../text/tokens.ts";
import { foldToken } from "./fold-token.ts";
import type { IrregularForms } from "./irregular-forms.ts";
import { withKnownSurnames } from "./known-surnames.ts";
import { lemmaOf } from "./lemma.ts";
import { namedByRegions } from "./naming-regions.ts";
import { findNounChunks } from "./noun-chunks.ts";
import { findQuotedRegions, type MarkedRegion } from "./quoted-regions.ts";
import { createSentenceTagger } from "./tag-sentence.ts";
import type { Tag, TaggedDocument, TaggedSentence } from "./tagged-document.ts";
import { type TaggingModel, usualTag } from "./tagging-model.ts";

/** What tagging needs to know of the language. */
export interface TaggingKnowledge {
  readonly model: TaggingModel;
  readonly irregular: IrregularForms;
}

/**
 * Tags an article. It remembers nothing: the same article gives the same document, whatever was tagged before. Without
 * `surnames` the tags stay as the tagger gives them, sentence by sentence.
 */
export function tagDocument(
  article: Pick<Article, "text" | "headline" | "furniture">,
  { model, irregular }: TaggingKnowledge,
  { surnames = true }: { readonly surnames?: boolean } = {},
): TaggedDocument {
  const { text } = article;
  const layout = lineUp(article);
  const start: number[] = [];
  const end: number[] = [];
  const word: string[] = [];
  const lower: string[] = [];
  const firstTags: Tag[] = [];
  const sentences: TaggedSentence[] = [];
  const tagSentence = createSentenceTagger(model);
  for (const { span, paragraph } of layout) {
    const from = start.length;
    for (const token of splitTokens(text, span)) {
      start.push(token.start);
      end.push(token.end);
      const printed = text.slice(token.start, token.end);
      word.push(printed);
      lower.push(foldToken(printed));
    }
    if (start.length === from) continue;
    for (const found of tagSentence(word.slice(from), lower.slice(from))) firstTags.push(found);
    sentences.push({ from, to: start.length, paragraph });
  }
  const length = start.length;
  const tag = surnames ? withKnownSurnames(word, firstTags, sentences) : firstTags;
  const lemmas = { irregular, usualTag: (candidate: string) => usualTag(model, candidate) };
  const marked = findQuotedRegions(text, paragraphsOf(layout));
  const tokens = {
    length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    word,
    lower,
    tag,
    sentence: perToken(length, sentences, (_, index) => index),
    region: regionOfTokens(start, marked),
    isWord: word.map((printed) => /[\p{L}\p{N}]/u.test(printed)),
  };
  const names = namedByRegions(tokens, sentences, marked);
  const regions = marked.map((region, index) => ({ ...region, names: names[index] ?? null }));
  const chunks = findNounChunks(tokens, (token) => names[tokens.region[token] as number] === "nickname");
  const chunkOf = perToken(length, chunks, (_, index) => index);
  return {
    text,
    ...tokens,
    lemma: lower.map((folded, index) => lemmaOf(folded, tag[index] as Tag, lemmas)),
    paragraph: perToken(length, sentences, (sentence) => sentence.paragraph),
    sentences,
    regions,
    chunks,
    chunkOf,
  };
}

interface Line {
  readonly span: Span;
  readonly paragraph: number;
}

/** The sentences of the headline and of the story, in text order. */
function lineUp(article: Pick<Article, "text" | "headline" | "furniture">): readonly Line[] {
  const { headline, text } = article;
  const story = segment(article).sentences.map(({ span, paragraph }) => ({ span, paragraph }));
  if (!headline || headline.start >= headline.end) return story;
  const lines = splitSentences(text, headline).map((span) => ({ span, paragraph: 0 }));
  return [...lines, ...story.filter(({ span }) => !overlaps(span, headline))].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

function paragraphsOf(lines: readonly Line[]): readonly Span[] {
  const paragraphs: { paragraph: number; start: number; end: number }[] = [];
  for (const { span, paragraph } of lines) {
    const last = paragraphs.at(-1);
    if (last?.paragraph === paragraph) last.end = span.end;
    else paragraphs.push({ paragraph, ...span });
  }
  return paragraphs;
}

function perToken<R extends { readonly from: number; readonly to: number }>(
  length: number,
  ranges: readonly R[],
  value: (range: R, index: number) => number,
): Int32Array {
  const column = new Int32Array(length).fill(-1);
  ranges.forEach((range, index) => {
    column.fill(value(range, index), range.from, range.to);
  });
  return column;
}

function regionOfTokens(start: readonly number[], regions: readonly MarkedRegion[]): Int32Array {
  let next = 0;
  return Int32Array.from(start, (offset) => {
    while (next < regions.length && (regions[next] as MarkedRegion).span.end <= offset) next++;
    const region = regions[next];
    return region && region.span.start <= offset ? next : -1;
  });
}
