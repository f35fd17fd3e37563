import { distance } from "fastest-levenshtein";

/** Whether two different words may be meant as one: “progress” and “progres”, “made” and “make”. */
export function isSpeltAlike(a: string, b: string): boolean {
  if (a.length < shortestMisspelt || b.length < shortestMisspelt || a[0] !== b[0] || isNumber(a)) return false;
  const bound = lettersApart(a.length, b.length);
  return Math.abs(a.length - b.length) <= bound && distance(a, b) <= bound;
}

/** Shorter words are too easily one letter apart: “aid” and “aim”. */
export const shortestMisspelt = 4;
/** From this length on two letters may differ. */
const long = 8;
/** In how many letters two words that are spelt alike may differ at most. */
export const mostLettersApart = 2;

/** In how many letters words of two lengths may differ. */
export const lettersApart = (one: number, other: number): number =>
  Math.min(one, other) >= long ? mostLettersApart : 1;

/** Whether two letters that stand side by side changed places: “Okafro” for “Okafor”. */
export function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Whether a word is written in figures: “40”, “10:00”, “16th”. */
export const isNumber = (form: string): boolean => /^\p{N}/u.test(form);
