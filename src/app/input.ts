import { UserError } from "../domain/user-error.ts";

/** The longest question that is looked up, in UTF-16 code units. */
export const questionLimit = 1000;

/** The longest quote that is checked, in UTF-16 code units: a whole Discord message fits. */
export const quoteLimit = 4000;

/**
 * What was typed, without white space at its edges.
 * @throws UserError `too-long` past the limit; `empty` where no letter, digit or sign is in it.
 */
export function readInput(typed: string, limit: number, empty: "empty-question" | "empty-quote"): string {
  const text = typed.trim();
  if (text.length > limit) throw new UserError({ kind: "too-long", length: text.length, limit });
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UserError({ kind: empty });
  return text;
}
