import type { AsideTopic } from "../../domain/answer.ts";
import { fold } from "../../text/fold.ts";

/** What a message is that asks the story nothing in particular. */
export interface SmallTalkFound {
  readonly about: AsideTopic;
  /** What a summary should turn on, in the asker's words; null where they name nothing. */
  readonly focus: string | null;
}

/** Tells small talk, abuse and wishes for a summary from questions. */
export type SmallTalk = (message: string) => SmallTalkFound | null;

/** Several in one message: “Hello, what can you do?” asks the latter. */
const mostTelling: readonly AsideTopic[] = [
  "summary",
  "abilities",
  "identity",
  "abuse",
  "thanks",
  "greeting",
  "farewell",
];
const kinds: ReadonlySet<string> = new Set([...mostTelling, "filler", "about"]);
const open = "…";

/**
 * Reads a closed table such as `greeting: hello | good morning`, a kind a line; `#` begins a comment. A message is small
 * talk only where the table's phrases are all of it, so that “Who said hello?” stays a question.
 * @throws Error for a kind that there isn't.
 */
export function parseSmallTalk(table: string): SmallTalk {
  const phrases = new Map<string, ReadonlySet<string>>();
  for (const line of table.split("\n")) {
    const at = line.indexOf(": ");
    if (line.startsWith("#") || at < 0) continue;
    const kind = line.slice(0, at);
    if (!kinds.has(kind)) throw new Error(`small talk of a kind that there isn't: ${kind}`);
    for (const phrase of line.slice(at + 2).split(" | ")) {
      const key = wordsOf(phrase).join(" ") + (phrase.endsWith(open) ? open : "");
      phrases.set(key, new Set([...(phrases.get(key) ?? []), kind]));
    }
  }
  return (message) => (message.length > longestMessage ? null : read(wordsOf(message), phrases));
}

const longestMessage = 200;
const longestPhrase = 7;

/** The longest phrase that fits is taken at each place; what none fits ends the search. */
function read(words: readonly string[], phrases: ReadonlyMap<string, ReadonlySet<string>>): SmallTalkFound | null {
  const found = new Set<string>();
  for (let from = 0; from < words.length; ) {
    const length = longestAt(words, from, phrases);
    const key = words.slice(from, from + length).join(" ");
    if (phrases.get(key + open)?.has("summary"))
      return { about: "summary", focus: focusOf(words, from + length, phrases) };
    if (length === 0) return null;
    for (const kind of phrases.get(key) ?? []) found.add(kind);
    from += length;
  }
  const about = mostTelling.find((kind) => found.has(kind));
  return about ? { about, focus: null } : null;
}

function longestAt(words: readonly string[], from: number, phrases: ReadonlyMap<string, ReadonlySet<string>>): number {
  for (let length = Math.min(longestPhrase, words.length - from); length > 0; length--) {
    const key = words.slice(from, from + length).join(" ");
    if (phrases.has(key) || phrases.has(key + open)) return length;
  }
  return 0;
}

// “Summarise the story for me, please” turns on nothing, “Summarise what Rutte said about aid” on Rutte and aid
function focusOf(words: readonly string[], from: number, phrases: ReadonlyMap<string, ReadonlySet<string>>) {
  for (let at = from; at < words.length; ) {
    const length = longestAt(words, at, phrases);
    if (length === 0) return words.slice(at).join(" ");
    at += length;
  }
  return null;
}

// “What's this about?!” is “what is this about”
const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .replaceAll(/\b(what|who|that|it|this|there|how)(?:'s|s(?= (?:up|this|it)\b))/g, "$1 is")
    .replaceAll(/\byou're\b|\bur\b|\byoure\b/g, "you are")
    .replaceAll(/\bi'm\b/g, "i am")
    .replaceAll(/\bdon't\b/g, "do not")
    .match(/[\p{L}\p{N}]+/gu) ?? [];
