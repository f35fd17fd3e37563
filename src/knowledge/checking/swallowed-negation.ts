import { isNegation } from "./negation.ts";
import type { QuoteIndex } from "./quote-index.ts";

/**
 * Whether leaving a word out, even with a mark, turns round what is kept behind it: the “not” of “We did *not* close the
 * school” in “We did … close the school”. A negation that stays within what is left out does not: “We sold, *not lent*,
 * the boats”, “They are *not late but* tired”. `kept` is the next word of the story that is quoted.
 */
export function isSwallowedNegation(index: QuoteIndex, at: number, kept: number): boolean {
  if (!isNegation(index.words[at]?.form ?? "")) return false;
  for (let next = at + 1; next <= kept; next++) {
    if (index.parted[next] !== 0 || clauseOpeners.has(index.words[next]?.form ?? "")) return false;
  }
  return true;
}

const clauseOpeners: ReadonlySet<string> = new Set(
  "and but or because that which who where when while if so as though although until unless since".split(" "),
);
