import type { Span } from "../../domain/span.ts";
import { fold } from "../../text/fold.ts";
import { functionWords } from "../../text/function-words.ts";
import { stem } from "../../text/stem.ts";

/** A word of a sentence or a question, as retrieval sees it. */
export interface Term {
  /** Offsets into the text that was analysed. */
  readonly span: Span;
  /** Folded, without a possessive's ending; “U.S.” and “US” are both `us`. */
  readonly word: string;
  readonly stem: string;
  readonly capital: boolean;
  readonly number: boolean;
  /** A word that says nothing of the subject. */
  readonly stop: boolean;
}

// “U.S.”, “10:00”, “1,500.5”, “90s”, “Trump’s”, “€”; the parts of “well-known” are words of their own
const pattern = /(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[%$£€]/gu;

/** The words of a text or a part of it, in order. */
export function analyse(text: string, within: Span = { start: 0, end: text.length }): readonly Term[] {
  const terms: Term[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(pattern)) {
    const start = within.start + match.index;
    terms.push(termOf(match[0], { start, end: start + match[0].length }, terms.at(-1)));
  }
  return terms;
}

function termOf(written: string, span: Span, before: Term | undefined): Term {
  const capital = /^\p{Lu}/u.test(written);
  const number = /^\p{N}/u.test(written);
  if (number) {
    const word = fold(written).replaceAll(",", "");
    return { span, word, stem: word, capital, number, stop: false };
  }
  const word = fold(written).replace(/'s?$/, "").replaceAll(".", "");
  return { span, word, stem: stem(word), capital, number, stop: isStop(written, word, before) };
}

// “US aid”, “the WHO” and “did the us pause” name somebody, “with us” and “who” don't
function isStop(written: string, word: string, before: Term | undefined): boolean {
  if (!functionWords.has(word) && !functionWords.has(fold(written))) return false;
  if (word.length > 1 && /^(?:\p{Lu}\.?){2,}$/u.test(written)) return false;
  return !(word === "us" && before?.word === "the");
}
