import type { Speaker } from "../../domain/quotation.ts";
import type { ClauseWord } from "./clause-words.ts";
import type { ConnectingLexicon } from "./connecting-lexicon.ts";
import { namesOf } from "./evidence.ts";

/** The words of a sentence around what somebody is said to have said: “According to the mayor, …”, “…, Ann Lee said”. */
export interface SaidFrame {
  /** Who says it, as words. */
  readonly name: readonly string[];
  /** What is said, as a range of the sentence's words. */
  readonly from: number;
  readonly to: number;
}

/** A name takes no more words than this. */
const longestName = 8;

/** All ways in which a sentence can be read as somebody's words. */
export function saidFrames(words: readonly ClauseWord[], { saying }: ConnectingLexicon): readonly SaidFrame[] {
  const frames: SaidFrame[] = [];
  const keys = words.map(({ key }) => key);
  const isAt = (phrase: readonly string[], at: number) => phrase.every((key, offset) => keys[at + offset] === key);
  const marked = (at: number) => /[,:–—]/.test(words[at]?.before ?? "");
  for (const phrase of saying) {
    const { length } = phrase;
    if (phrase.at(-1) === "to") {
      // “According to Ann Lee, …”
      for (let end = length + 1; end <= length + longestName && end < keys.length; end++) {
        if (isAt(phrase, 0) && marked(end)) frames.push({ name: keys.slice(length, end), from: end, to: keys.length });
      }
    } else {
      // “Ann Lee said (that) …”
      for (let at = 1; at <= longestName && at + length < keys.length; at++) {
        if (isAt(phrase, at)) frames.push({ name: keys.slice(0, at), from: at + length, to: keys.length });
      }
    }
    for (let at = Math.max(1, keys.length - longestName - length); at < keys.length; at++) {
      if (!marked(at)) continue;
      // “…, said Ann Lee”, “…, according to Ann Lee”
      if (isAt(phrase, at) && at + length < keys.length)
        frames.push({ name: keys.slice(at + length), from: 0, to: at });
      // “…, Ann Lee said”
      const said = keys.length - length;
      if (said > at && isAt(phrase, said)) frames.push({ name: keys.slice(at, said), from: 0, to: at });
    }
  }
  return frames;
}

/** Whether words name a speaker: by the last word of the name at least, and in the order of role and name. */
export function names(words: readonly string[], { name, role }: Speaker): boolean {
  const own = namesOf(name);
  const whole = ["the", ...namesOf(role ?? ""), ...own];
  let at = 0;
  const inOrder = words.every((word) => {
    at = whole.indexOf(word, at) + 1;
    return at > 0;
  });
  return inOrder && words.length > 0 && words.at(-1) === own.at(-1);
}
