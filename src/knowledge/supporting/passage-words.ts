import { splitSentences } from "../../text/sentences.ts";
import { type SpokenWord, splitSpokenWords } from "../../text/spoken-words.ts";
import { stem } from "../../text/stem.ts";
import { kindOf, numberOf, pronounOf, type WordKind, type WordKnowledge } from "./word-kind.ts";

/** A word of the sentence or of a passage, as it is aligned. */
export interface PassageWord {
  /** Folded, contractions spelt out, numbers in digits, a pronoun in its subject form. */
  readonly form: string;
  readonly stem: string;
  readonly kind: WordKind;
  /** Inverse document frequency: how much it says. */
  readonly weight: number;
  /** Counted over all passages; passages never share one. */
  readonly sentence: number;
  /** Whether a mark or a joining word parts it from the word before: “the mayor, | who resigned, | spoke”. */
  readonly opensClause: boolean;
  /** Whether it stands between quotation marks. */
  readonly quoted: boolean;
}

/** The words of some texts, in order. */
export function passageWords(texts: readonly string[], knowledge: WordKnowledge): readonly PassageWord[] {
  const words: PassageWord[] = [];
  let sentence = 0;
  for (const printed of texts) {
    const text = withWholeNumbers(printed);
    for (const { start, end } of splitSentences(text, { start: 0, end: text.length })) {
      addSentence(text.slice(start, end), sentence++, words, knowledge);
    }
  }
  return words;
}

function addSentence(text: string, sentence: number, words: PassageWord[], knowledge: WordKnowledge): void {
  let end = 0;
  let before = "";
  let quoted = false;
  for (const spoken of splitSpokenWords(text)) {
    const printed = withoutStutter(spoken.form);
    for (const mark of text.slice(end, spoken.span.start).match(/[“”"]/g) ?? []) {
      quoted = mark === "“" || (mark === '"' && !quoted);
    }
    // a possessive's ending: “the mayor's car” is “the car of the mayor”
    if (printed === "'s" || printed === before) continue;
    const first = before === "";
    const parted = first || clauseMark.test(text.slice(end, spoken.span.start)) || joiners.has(printed);
    words.push(wordOf(printed, { capital: isCapital(text, spoken), first, sentence, parted, quoted }, knowledge));
    before = printed;
    end = spoken.span.end;
  }
}

interface Surroundings {
  readonly capital: boolean;
  readonly first: boolean;
  readonly sentence: number;
  readonly parted: boolean;
  readonly quoted: boolean;
}

function wordOf(
  printed: string,
  { capital, first, sentence, parted, quoted }: Surroundings,
  knowledge: WordKnowledge,
): PassageWord {
  const root = stem(printed);
  const kind = kindOf({ form: printed, stem: root, capital, first }, knowledge);
  const number = kind === "number" ? numberOf(printed) : null;
  return {
    form: number ?? (kind === "pronoun" ? pronounOf(printed) : printed),
    stem: number ?? root,
    kind,
    weight: knowledge.background.idf(root),
    sentence,
    opensClause: parted,
    quoted,
  };
}

/** “10, 000”, “2. 4” and “100million”, as some texts print them, are “10,000”, “2.4” and “100 million”. */
function withWholeNumbers(text: string): string {
  return text
    .replace(/(?<=\p{N}), (?=\p{N}{3}(?![\p{L}\p{N}]))/gu, ",")
    .replace(/(?<=(?<!\p{N})\p{N}{1,2})\. (?=\p{N}{1,2}(?!\p{N}))/gu, ".")
    .replace(/(?<=\p{N})(?=(?:(?:m|b|tr)illion|bn|pm|am|kg|km|mph|ft)(?!\p{L}))/giu, " ");
}

/** “the the” and “murdermurder” are slips of a copy, and say no more than the word once. */
function withoutStutter(form: string): string {
  const middle = form.length / 2;
  const doubled = form.length >= (/^\p{N}/u.test(form) ? 8 : 6) && form.slice(0, middle) === form.slice(middle);
  return doubled ? form.slice(0, middle) : form;
}

const isCapital = (text: string, { span }: SpokenWord): boolean =>
  /^\p{Lu}|^u\.s\.$/u.test(text.slice(span.start, span.end));

const clauseMark = /[,;:()“”"–—]|--|\s-\s/;

const joiners: ReadonlySet<string> = new Set(
  "and but or who which that while when after before as because where".split(" "),
);
