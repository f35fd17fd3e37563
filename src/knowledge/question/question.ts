import type { Background } from "../retrieval/background.ts";
import { analyse, type Term } from "../retrieval/terms.ts";
import { type AnswerType, answerTypeOf } from "./answer-type.ts";
import { findAskedSpeaker, plainSayings } from "./asked-speaker.ts";
import { isNegator } from "./negator.ts";
import { noPhrases, type Phrases } from "./phrases.ts";

/** A content word of a question. */
export interface QuestionTerm extends Term {
  /** Its place among all words of the question. */
  readonly place: number;
  /** How rare it is elsewhere (see `Background`). */
  readonly weight: number;
  /** Written as a name: with a capital that isn't only the question's first. */
  readonly name: boolean;
  /** The stems that say the same as a phrase: `pause` where the question says “put on hold”. */
  readonly meanings: readonly string[];
}

/** An analysed question. */
export interface Question {
  readonly text: string;
  readonly words: readonly Term[];
  /** The content words, each stem once. */
  readonly terms: readonly QuestionTerm[];
  readonly type: AnswerType;
  /** “What did he *not* say?” */
  readonly negated: boolean;
  /** “city” in “What city …?”: a word that says what is asked for rather than what of. */
  readonly focus: string | null;
  readonly stems: ReadonlySet<string>;
  /** The stems of who is asked about in “What did the NATO chief say …?”; empty where nobody is. */
  readonly speaker: ReadonlySet<string>;
}

const askingWords = new Set(
  "name many much long old far often type kind sort tell know please explain happen".split(" "),
);

/** Analyses a question: its content words and their weights, and what it expects for an answer. */
export function analyseQuestion(text: string, background: Background, phrases: Phrases = noPhrases): Question {
  const words = analyse(text);
  const stems = words.map(({ stem }) => stem);
  let phraseEnd = 0;
  const asked = findAskedSpeaker(words);
  const terms: QuestionTerm[] = [];
  const seen = new Set<string>();
  words.forEach((word, place) => {
    if (place < phraseEnd) return;
    const phrase = phrases.at(stems, place);
    if (phrase) {
      phraseEnd = place + phrase.words;
      const weight = Math.max(...phrase.stems.map((stem) => background.idf(stem)));
      terms.push({
        ...word,
        stem: stems.slice(place, phraseEnd).join(" "),
        place,
        weight,
        name: false,
        meanings: phrase.stems,
      });
      return;
    }
    if (word.stop || askingWords.has(word.word) || seen.has(word.stem)) return;
    if (place === asked?.verb && plainSayings.has(word.stem)) return;
    seen.add(word.stem);
    const name = word.capital && !word.number && place > 0;
    terms.push({ ...word, place, weight: background.idf(word.stem), name, meanings: [] });
  });
  return {
    text,
    words,
    terms,
    type: answerTypeOf(text),
    negated: words.some(isNegator),
    focus: focusOf(words),
    stems: new Set(stems),
    speaker: new Set(
      asked ? words.slice(asked.from, asked.verb).flatMap(({ stem, stop }) => (stop ? [] : [stem])) : [],
    ),
  };
}

// “What city did …”, “Which two countries …”
function focusOf(words: readonly Term[]): string | null {
  const at = words.findIndex(({ word }) => word === "what" || word === "which");
  const next = at < 0 ? undefined : words[at + 1];
  return next && !next.stop ? next.stem : null;
}
