import type { ClauseWord } from "./clause-words.ts";
import type { Part } from "./match-clauses.ts";

/** What stands between double quotation marks, as spans' texts; null where the marks don't pair. */
export function quotedIn(text: string): readonly string[] | null {
  const found = [...text.matchAll(/“([^“”"]*)”|"([^“”"]*)"/g)];
  const rest = found.reduce((left, [whole]) => left.replace(whole, ""), text);
  // a single mark that opens could hide a quotation; one within a word is an apostrophe
  if (/[“”"„«»]|(?:^|\s)['‘’](?=\p{L})/u.test(rest)) return null;
  return found.map(([, curly, straight]) => curly ?? straight ?? "");
}

/** Whether what is quoted is a slice of a passage, the shape of apostrophes and a mark at its end aside. */
export function isSlice(quoted: string, passages: readonly string[]): boolean {
  const words = plainMarks(quoted)
    .replace(/[.,!?]$/, "")
    .trim();
  return words !== "" && passages.some((passage) => standsAlone(plainMarks(passage), words));
}

const plainMarks = (text: string): string => text.replace(/[’‘]/g, "'").replace(/\s+/g, " ");

// “port” isn't quoted from “report”
function standsAlone(passage: string, words: string): boolean {
  for (let at = passage.indexOf(words); at >= 0; at = passage.indexOf(words, at + 1)) {
    if (!isWord(passage[at - 1]) && !isWord(passage[at + words.length])) return true;
  }
  return false;
}

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/**
 * Whether words that a sentence quotes are quoted in the passage, too; and whether what is quoted there is quoted here,
 * or is at least somebody's claim without an “I” or “we”.
 */
export function quotesRightly(text: string, words: readonly ClauseWord[], parts: readonly Part[]): boolean {
  const quoted = quotedPlaces(text, words);
  return parts.every(({ evidence, places, from }) =>
    places.every((place, offset) => {
      const word = words[from + offset];
      if (!word || place < 0) return true;
      const isQuoted = quoted[from + offset] ?? false;
      if (isQuoted) return evidence.quoted[place];
      const isSomebodys = evidence.claims.some(({ content }) => content.has(place));
      return (!evidence.quoted[place] || isSomebodys) && !isFirstPerson(word, text);
    }),
  );
}

function quotedPlaces(text: string, words: readonly ClauseWord[]): readonly boolean[] {
  const spans = [...text.matchAll(/“[^“”"]*”|"[^“”"]*"/g)].map(({ index, 0: whole }) => ({
    start: index,
    end: index + whole.length,
  }));
  return words.map(({ span }) => spans.some(({ start, end }) => start < span.start && span.end < end));
}

// “the US” and “the U.S.” aren't “us”
const isFirstPerson = ({ key, span }: ClauseWord, text: string): boolean =>
  firstPerson.has(key) && !/^U\.?S/.test(text.slice(span.start, span.end));

const firstPerson: ReadonlySet<string> = new Set("i me my mine myself we us our ours ourselves".split(" "));
