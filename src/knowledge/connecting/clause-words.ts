import type { Span } from "../../domain/span.ts";
import { splitSpokenWords } from "../../text/spoken-words.ts";
import { numberOf } from "../supporting/word-kind.ts";

/** A word as sentences are held against passages. */
export interface ClauseWord {
  /** Folded, contractions spelt out, a number in digits with its currency and sign: two words are one by this alone. */
  readonly key: string;
  /** Offsets into the text. */
  readonly span: Span;
  /** Where a text can be cut before it: at a comma, a dash or a bracket, or at an “and” without one. */
  readonly seam: "mark" | "and" | null;
  /** The characters between the word before and this one. */
  readonly before: string;
}

/** The words of one sentence, which is `within` of the text. */
export function clauseWords(text: string, within: Span): readonly ClauseWord[] {
  let end = within.start;
  return splitSpokenWords(text.slice(within.start, within.end)).map(({ form, span }, at) => {
    const start = within.start + span.start;
    const before = text.slice(Math.min(end, start), start);
    end = within.start + span.end;
    const sign = /[$€£¥₹]$|(?:^|\s)[-−]$/.exec(before)?.[0].trim() ?? "";
    return {
      key: `${sign}${numberOf(form)}`,
      span: { start, end },
      seam: at === 0 || mark.test(before) ? "mark" : form === "and" ? "and" : null,
      before,
    };
  });
}

const mark = /[,;:()–—]|--|\s-\s/;
