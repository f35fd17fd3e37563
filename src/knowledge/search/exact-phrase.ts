import { cover, type Span } from "../../domain/span.ts";
import { type FoldedText, foldText } from "../../text/folded-text.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import { analyse } from "../retrieval/terms.ts";

/** Sentences in which a phrase stands as it was typed; more than one where it goes on from one into the next. */
export interface ExactMatch {
  readonly span: Span;
  readonly paragraph: number;
  readonly marks: readonly Span[];
}

/** A phrase ready to be looked for. */
export interface Phrase {
  readonly folded: string;
  /** The stems that a paragraph must hold; null where the phrase has parts that aren't words of their own. */
  readonly stems: readonly string[] | null;
}

/** Reads a phrase as it was typed, without quotation marks and punctuation around it; null where nothing is left. */
export function readPhrase(typed: string): Phrase | null {
  const whole = foldText(typed.trim()).text.trim();
  const inner = whole.replace(/^[\p{P}\s]+/u, "").replace(/[\p{P}\s]+$/u, "");
  const folded = inner === "" ? whole : inner;
  if (folded === "") return null;
  const stems = analyse(typed).flatMap(({ stop, stem }) => (stop ? [] : [stem]));
  return {
    folded,
    stems: /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{P}\s]/u.test(folded) ? null : stems,
  };
}

/** The places where a phrase stands in an article, word for word: case, accents and the shape of marks aside. */
export function findExact(phrase: Phrase, article: AnnotatedArticle): readonly ExactMatch[] {
  const { headline, text } = article.article;
  const matches: ExactMatch[] = [];
  if (headline) {
    const marks = occurrences(phrase.folded, foldText(text, headline));
    if (marks.length > 0) matches.push({ span: headline, paragraph: 0, marks });
  }
  for (const { number, span } of article.segmentation.paragraphs) {
    if (!mayHold(article, number, phrase)) continue;
    const found = occurrences(phrase.folded, foldText(text, span));
    if (found.length > 0) matches.push(...bySentences(article, number, found));
  }
  return matches;
}

function mayHold({ retrieval }: AnnotatedArticle, paragraph: number, { stems }: Phrase): boolean {
  const counts = retrieval.paragraphs.get(paragraph)?.counts;
  return stems === null || counts === undefined || stems.every((stem) => counts.has(stem));
}

function occurrences(phrase: string, folded: FoldedText): readonly Span[] {
  const found: Span[] = [];
  for (let at = folded.text.indexOf(phrase); at >= 0; at = folded.text.indexOf(phrase, at + phrase.length)) {
    const end = at + phrase.length;
    if (isBoundary(folded.text, at) && isBoundary(folded.text, end)) found.push(folded.original({ start: at, end }));
  }
  return found;
}

// “aid” isn't found in “paid”; scripts without spaces have no such boundary
function isBoundary(text: string, at: number): boolean {
  return !(wordEnd.test(text.slice(Math.max(0, at - 2), at)) && wordStart.test(text.slice(at, at + 2)));
}

const spacedLetter = String.raw`(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}]`;
const wordStart = new RegExp(`^${spacedLetter}`, "u");
const wordEnd = new RegExp(`${spacedLetter}$`, "u");

/** The occurrences in a paragraph, in text order, as one match for each sentence or run of sentences that they share. */
function bySentences(
  { segmentation, retrieval }: AnnotatedArticle,
  paragraph: number,
  occurrences: readonly Span[],
): readonly ExactMatch[] {
  const indices = retrieval.paragraphs.get(paragraph)?.sentences ?? [];
  const sentences = indices.flatMap((index) => segmentation.sentences[index]?.span ?? []);
  const matches: { span: Span; readonly paragraph: number; readonly marks: Span[] }[] = [];
  let first = 0;
  for (const mark of occurrences) {
    while ((sentences[first]?.end ?? mark.start + 1) <= mark.start) first++;
    let span = mark;
    for (let at = first; at < sentences.length; at++) {
      const sentence = sentences[at] as Span;
      if (sentence.start >= mark.end) break;
      span = cover(span, sentence);
    }
    const last = matches.at(-1);
    if (last && last.span.end > span.start) {
      last.span = cover(last.span, span);
      last.marks.push(mark);
    } else matches.push({ span, paragraph, marks: [mark] });
  }
  return matches;
}
