import { createRandom } from "./timing.ts";

/** A kind of text, written at any length; the same length gives the same text. */
export interface GrowingText {
  readonly name: string;
  /** The longest length worth timing: fewer words where each costs more. */
  readonly words: number;
  /** Writes a text of about so many words (or marks, where it holds little else). */
  write(words: number): string;
}

/** What texts from outside may look like: made-up news, and what is hard to read in time that grows with the length. */
export const growingTexts: readonly GrowingText[] = [
  { name: "made-up news", words: 100_000, write: writeNews },
  { name: "one giant line", words: 100_000, write: (words) => writeNews(words).replaceAll(/\n+/g, " ") },
  {
    name: "one repeated sentence",
    words: 100_000,
    write: repeat("Mayor Ruth Okafor said that the old pier was unsafe.\n", 10),
  },
  {
    name: "one giant sentence",
    words: 20_000,
    write: repeat("and the mayor said that she knew what Tom Lindqvist told the board ", 13),
  },
  { name: "quotation marks", words: 40_000, write: repeat("“a” 'b' ", 4) },
  { name: "quotation marks of every style", words: 40_000, write: repeat("„a“ «b» ‚c‘ »d« ‹e› 「f」 ``g'' ", 14) },
  { name: "news whose marks don't pair", words: 100_000, write: unpaired },
  { name: "marks that never close", words: 12_000, write: repeat('Okafor said “we know " and ‘they ', 6) },
  { name: "nested brackets and quotes", words: 40_000, write: nest },
  { name: "combining marks", words: 100_000, write: (words) => `Okafor said e${"\u0301".repeat(words)}.` },
];

function repeat(text: string, words: number): (count: number) => string {
  return (count) => text.repeat(Math.ceil(count / words));
}

/** Every third mark is missing, and some are the wrong way round. */
function unpaired(words: number): string {
  let count = 0;
  return writeNews(words).replaceAll(/[“”]/g, (mark) => {
    count++;
    return count % 3 === 0 ? "" : count % 7 === 0 ? "“" : mark;
  });
}

function nest(words: number): string {
  const depth = Math.ceil(words / 4);
  return `Okafor said ${"(“[‘".repeat(depth)}no${"’]”)".repeat(depth)}.`;
}

const people = ["Ruth Okafor", "Tom Lindqvist", "Ana Reyes", "Hugh Hill", "Mayor Dahl", "Minister Ito", "Jo Abara"];
const later = ["Okafor", "Lindqvist", "Reyes", "the mayor", "the minister", "she", "he", "they"];
const verbs = ["said", "told reporters", "warned", "claimed", "added", "denied", "announced", "argued"];
const places = ["Harwick", "Port Ellis", "the harbour", "the old mill", "Lindau", "the council hall"];
const syllables = ["ka", "ren", "to", "mil", "sa", "vor", "den", "li", "pau", "ster", "ga", "bro", "fin", "mar", "ed"];

/** News of nobody: reports, quotations, pronouns and figures, with rare words that grow in number with the text. */
export function writeNews(words: number): string {
  const random = createRandom(11);
  const pick = (choices: readonly string[]) => choices[Math.floor(random() * choices.length)] ?? "";
  const rare = () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join("");
  const clause = () =>
    `the ${rare()} near ${pick(places)} had cost ${Math.floor(random() * 900)} crowns and ${rare()} was ${rare()}ed`;
  const sentences: readonly (() => string)[] = [
    () => `${pick(people)} ${pick(verbs)} that ${clause()}.`,
    () => `“We know that ${clause()},” ${pick(later)} ${pick(verbs)} in ${pick(places)} on Thursday.`,
    () => `According to ${pick(people)}, ${clause()}.`,
    () => `The ${rare()} of ${pick(places)} opened in ${1900 + Math.floor(random() * 120)}, when ${clause()}.`,
    () => `${pick(people)}, a ${rare()} from ${pick(places)}, met ${pick(people)} there.`,
  ];
  const written: string[] = [];
  for (let count = 0; count < words; ) {
    const sentence = sentences[Math.floor(random() * sentences.length)]?.() ?? "";
    written.push(sentence, random() < 0.4 ? "\n\n" : " ");
    count += sentence.split(" ").length;
  }
  return written.join("");
}
