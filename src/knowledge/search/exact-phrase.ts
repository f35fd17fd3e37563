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
    for (const mark of occurrences(phrase.folded, foldText(text, span))) addTo(matches, article, number, mark);
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

/** Adds an occurrence to the match of its sentences, or as a new one. */
function addTo(matches: ExactMatch[], article: AnnotatedArticle, paragraph: number, mark: Span): void {
  const span = sentencesAround(article, paragraph, mark);
  const last = matches.at(-1);
  if (last && last.paragraph === paragraph && last.span.end > span.start) {
    matches[matches.length - 1] = { ...last, span: cover(last.span, span), marks: [...last.marks, mark] };
  } else matches.push({ span, paragraph, marks: [mark] });
}

function sentencesAround({ segmentation, retrieval }: AnnotatedArticle, paragraph: number, mark: Span): Span {
  const indices = retrieval.paragraphs.get(paragraph)?.sentences ?? [];
  let span = mark;
  for (const index of indices) {
    const sentence = segmentation.sentences[index]?.span;
    if (sentence && sentence.start < mark.end && mark.start < sentence.end) span = cover(span, sentence);
  }
  return span;
}
