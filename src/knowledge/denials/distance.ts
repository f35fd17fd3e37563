import type { Statement } from "../attribution/statement.ts";
import type { TaggedDocument, TokenRange } from "../tagging/tagged-document.ts";
import { parts } from "./denial-words.ts";

/** How many tokens before its cue “distanced itself” may stand. */
const reach = 40;

/**
 * What a statement's speaker says to have had no part in: “The ministry distanced itself from *the port's reported
 * decision*, saying it had no role in it”. Null where it says no such thing.
 */
export function distancedFrom(document: TaggedDocument, statement: Statement): TokenRange | null {
  const [first] = statement.content;
  if (!first || !hadNoPart(document, first)) return null;
  const { lemma, lower, sentence, sentences } = document;
  const opening = sentences[sentence[first.from] as number]?.from ?? first.from;
  const from = Math.max(opening, statement.cueHead - reach);
  for (let at = from; at + 2 < statement.cueHead; at++) {
    if (lemma[at] !== "distance" || !lower[at + 1]?.match(/sel(?:f|ves)$/) || lower[at + 2] !== "from") continue;
    let to = at + 3;
    while (to < statement.cueHead && lower[to] !== "," && lower[to] !== ";") to++;
    return to > at + 3 ? { from: at + 3, to } : null;
  }
  return null;
}

/** “it had no role”, “they have played no part” */
export function hadNoPart({ lemma, lower }: TaggedDocument, { from, to }: TokenRange): boolean {
  for (let at = from; at < Math.min(to, from + 8); at++) {
    if (lower[at] === "no" && parts.has(lemma[at + 1] as string))
      return lemma[at - 1] === "have" || lemma[at - 1] === "play";
  }
  return false;
}

/** Whose doing is only told: “the *Pentagon*'s reported decision”; its word in lower case, or null. */
export function toldDoer({ lower }: TaggedDocument, { from, to }: TokenRange): string | null {
  for (let at = from + 2; at < to; at++) {
    if (told.has(lower[at] as string) && lower[at - 1] === "'s") return lower[at - 2] as string;
  }
  return null;
}

const told = new Set(["reported", "alleged", "claimed", "supposed", "purported", "rumored", "rumoured"]);
