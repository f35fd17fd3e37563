import type { Term } from "../../retrieval/terms.ts";

/** A coarse part of speech by form alone, enough to tell what an answer may stand between. */
export const wordClasses = [
  "edge",
  "determiner",
  "possessive",
  "in",
  "on",
  "at",
  "of",
  "by",
  "to",
  "from",
  "for",
  "with",
  "as",
  "preposition",
  "because",
  "and",
  "or",
  "but",
  "be",
  "have",
  "auxiliary",
  "that",
  "which",
  "who",
  "pronoun",
  "not",
  "function",
  "number",
  "name",
  "ed",
  "ing",
  "ly",
  "s",
  "word",
] as const;

export type WordClass = (typeof wordClasses)[number];

const byWord = new Map<string, WordClass>(
  (
    [
      ["determiner", "a an the this these those some any all both each every no another such"],
      ["possessive", "his her its their our my your"],
      ["in", "in"],
      ["on", "on"],
      ["at", "at"],
      ["of", "of"],
      ["by", "by"],
      ["to", "to"],
      ["from", "from"],
      ["for", "for"],
      ["with", "with"],
      ["as", "as"],
      [
        "preposition",
        "about above across after against along among around before behind below beneath between beyond during into inside near off onto out outside over per since through throughout toward towards under until up upon via within without than",
      ],
      ["because", "because so thus therefore"],
      ["and", "and"],
      ["or", "or nor"],
      ["but", "but yet although though while whereas"],
      ["be", "is was are were be been being am"],
      ["have", "has have had having"],
      ["auxiliary", "will would can could may might shall should must do does did"],
      ["that", "that"],
      ["which", "which what where when why how"],
      ["who", "who whom whose"],
      ["pronoun", "he she it they we i you him them us me himself itself themselves"],
      ["not", "not never"],
    ] as const
  ).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);

/** The class of a word; of what lies outside the sentence, its edge. */
export function wordClassOf(term: Term | undefined): WordClass {
  if (!term) return "edge";
  const known = term.stop ? byWord.get(term.word) : undefined;
  if (known) return known;
  if (term.stop) return "function";
  if (term.number) return "number";
  if (term.capital) return "name";
  if (/ed$/.test(term.word)) return "ed";
  if (/ing$/.test(term.word)) return "ing";
  if (/ly$/.test(term.word)) return "ly";
  return /[^s]s$/.test(term.word) ? "s" : "word";
}
