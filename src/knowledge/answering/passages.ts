import type { CitedPassage } from "../../domain/answer.ts";
import { cite } from "../../domain/citation.ts";
import type { Quotation } from "../../domain/quotation.ts";
import { cover, overlapLength, overlaps, type Span } from "../../domain/span.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import { otherSides } from "../denials/other-sides.ts";
import type { IndexedSentence, RetrievalIndex } from "../retrieval/retrieval-index.ts";
import { attributionAt } from "./said-by.ts";

const pronouns = new Set(["he", "she", "it", "they", "this", "these", "that", "those", "his", "her", "its", "their"]);
const connectives = new Set(["however", "but", "and", "so", "then", "also", "instead", "meanwhile", "still"]);

/** A sentence as it is shown, with the one before it where it begins with a pronoun that points there. */
export function passageOf(
  annotated: AnnotatedArticle,
  sentence: IndexedSentence,
  marks: readonly Span[],
): CitedPassage {
  const { article, retrieval } = annotated;
  const before = leantOn(retrieval, sentence);
  const span = before ? cover(before.span, sentence.span) : sentence.span;
  return {
    citation: cite(article, span, sentence.paragraph),
    marks,
    attribution: attributionAt(sentence.quotations.filter(hasSource), ({ content }) =>
      content.reduce((sum, piece) => sum + sharedWith(piece, marks, sentence.span), 0),
    ),
    otherSides: otherSides(annotated, span),
  };
}

/** The sentence that is shown before one that begins with a pronoun; null where it stands by itself. */
export function leantOn({ sentences }: RetrievalIndex, sentence: IndexedSentence): IndexedSentence | null {
  const before = sentences[sentence.index - 1];
  return before?.paragraph === sentence.paragraph && beginsWithPronoun(sentence) ? before : null;
}

// “When asked whether the U.S. had paused …” is nobody's claim
const hasSource = ({ attribution }: Quotation): boolean => attribution.source !== null || attribution.speaker !== null;

// the quotation of the marked words where any are marked, else of most of the sentence
function sharedWith(piece: Span, marks: readonly Span[], sentence: Span): number {
  const marked = marks.filter((mark) => overlaps(mark, piece));
  if (marks.length > 0) return marked.reduce((sum, mark) => sum + overlapLength(mark, piece), 0);
  return overlapLength(piece, sentence);
}

// “It was scheduled for 10:00 a.m.”, “However, he said …”
function beginsWithPronoun({ terms }: IndexedSentence): boolean {
  const first = connectives.has(terms[0]?.word ?? "") ? terms[1] : terms[0];
  return pronouns.has(first?.word ?? "");
}
