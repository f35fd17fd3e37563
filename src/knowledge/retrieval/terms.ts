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
    const { word, stem, capital, number, stop } = formOf(match[0]);
    const span = { start, end: start + match[0].length };
    // “the WHO” and “did the us pause” name somebody, “with us” doesn't
    const isNamed = stop && word === "us" && terms.at(-1)?.word === "the";
    terms.push({ span, word, stem, capital, number, stop: stop && !isNamed });
  }
  return terms;
}

type Form = Omit<Term, "span">;

/** What was made of written words stays known: a text is made of few, and its articles in memory share them. */
const known = new Map<string, Form>();
const mostKnown = 50_000;
const longestKnown = 40;

function formOf(written: string): Form {
  const before = known.get(written);
  if (before) return before;
  if (written.length > longestKnown) return makeForm(written);
  if (known.size >= mostKnown) known.clear();
  // a slice would keep the whole text from which it was cut in memory
  const own = Buffer.from(written).toString();
  const form = makeForm(own);
  known.set(own, form);
  return form;
}

function makeForm(written: string): Form {
  const capital = /^\p{Lu}/u.test(written);
  const number = /^\p{N}/u.test(written);
  if (number) {
    const word = fold(written).replaceAll(",", "");
    return { word, stem: word, capital, number, stop: false };
  }
  const word = fold(written).replace(/'s?$/, "").replaceAll(".", "");
  return { word, stem: stem(word), capital, number, stop: isStop(written, word) };
}

// “US aid” and “the WHO” name somebody, “who” doesn't
function isStop(written: string, word: string): boolean {
  if (!functionWords.has(word) && !functionWords.has(fold(written))) return false;
  return word.length <= 1 || !/^(?:\p{Lu}\.?){2,}$/u.test(written);
}
