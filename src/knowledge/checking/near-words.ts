import { distance } from "fastest-levenshtein";

/** Whether two different words may be meant as one: “progress” and “progres”, “made” and “make”. */
export function isSpeltAlike(a: string, b: string): boolean {
  if (a.length < shortest || b.length < shortest || a[0] !== b[0] || /^\p{N}/u.test(a)) return false;
  const bound = Math.min(a.length, b.length) >= long ? mostLettersApart : 1;
  return Math.abs(a.length - b.length) <= bound && distance(a, b) <= bound;
}

/** Shorter words are too easily one letter apart: “aid” and “aim”. */
const shortest = 4;
/** From this length on two letters may differ. */
const long = 8;
/** In how many letters two words that are spelt alike may differ. */
export const mostLettersApart = 2;
