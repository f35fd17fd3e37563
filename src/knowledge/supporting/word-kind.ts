import { functionWords } from "../../text/function-words.ts";
import type { Background } from "../retrieval/background.ts";
import type { Synonyms } from "../retrieval/synonyms.ts";

/** What part a word has in what a sentence claims. */
export type WordKind = "number" | "name" | "negation" | "pronoun" | "function" | "content";

/** What is known of the language. */
export interface WordKnowledge {
  readonly background: Background;
  readonly synonyms: Synonyms;
}

/** A folded word, as it was found. */
export interface FoundWord {
  readonly form: string;
  readonly stem: string;
  readonly capital: boolean;
  /** Whether it opens its sentence, where a capital tells nothing. */
  readonly first: boolean;
}

/** Tells a word's kind; a name also where a text is printed without capitals, by no dictionary knowing it. */
export function kindOf({ form, stem, capital, first }: FoundWord, { synonyms, background }: WordKnowledge): WordKind {
  if (/^\p{N}/u.test(form) || numbers.has(form) || dates.has(form)) return "number";
  if (negations.has(form)) return "negation";
  // “us” and “the U.S.”
  if (pronouns.has(form) && !(form === "us" && capital)) return "pronoun";
  if (functionWords.has(form) && !(form === "us" && capital)) return "function";
  const listed = synonyms.of(stem).size > 0;
  if (capital && (!first || !listed)) return "name";
  return listed || background.knows(stem) ? "content" : "name";
}

/** Whether a word says something of the subject: a name, a number, a noun, a verb. */
export const bearsMeaning = ({ kind }: { readonly kind: WordKind }): boolean =>
  kind === "content" || kind === "name" || kind === "number";

/** “twelve” and “12”, “third” and “3rd”, “1,500” and “1500” are one number. */
export function numberOf(form: string): string {
  return numbers.get(form) ?? form.replaceAll(",", "").replace(/(?<=\p{N})(?:st|nd|rd|th)$/u, "");
}

// “one” is as often a pronoun, “second” a span of time: they stay words
const numbers: ReadonlyMap<string, string> = new Map([
  ["two", "2"],
  ...["three third", "four fourth", "five fifth", "six sixth", "seven seventh", "eight eighth", "nine ninth"].flatMap(
    (pair, at) => pair.split(" ").map((name) => [name, String(at + 3)] as const),
  ),
  ...["ten tenth", "eleven eleventh", "twelve twelfth"].flatMap((pair, at) =>
    pair.split(" ").map((name) => [name, String(at + 10)] as const),
  ),
]);

// a day is as exact as a number; “march” and “may” are verbs as often, so a capital isn't enough
const dates: ReadonlySet<string> = new Set(
  [
    "monday tuesday wednesday thursday friday saturday sunday",
    "january february april june july august september october november december",
  ].flatMap((line) => line.split(" ")),
);

const negations: ReadonlySet<string> = new Set(
  "not no never nobody nothing none nor neither nowhere without cannot".split(" "),
);

/** The subject form of a pronoun: “him” and “his” point where “he” does. */
export const pronounOf = (form: string): string => pronouns.get(form) ?? form;

const pronouns: ReadonlyMap<string, string> = new Map(
  [
    "i me my mine myself",
    "you your yours yourself",
    "he him his himself",
    "she her hers herself",
    "it its itself",
    "we us our ours ourselves",
    "they them their theirs themselves",
  ].flatMap((line) => {
    const forms = line.split(" ");
    return forms.map((form) => [form, forms[0] ?? form] as const);
  }),
);
