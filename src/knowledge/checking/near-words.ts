import { distance } from "fastest-levenshtein";
import { stem } from "../../text/stem.ts";

/** Whether two different words may be meant as one: “depleted” and “depleting”, “stockpiles” and “stokpiles”. */
export function isNear(a: string, b: string): boolean {
  if (a.length < shortest || b.length < shortest || a[0] !== b[0]) return false;
  if (/^\p{N}/u.test(a)) return false;
  const bound = Math.min(a.length, b.length) >= long ? 2 : 1;
  if (Math.abs(a.length - b.length) > 4) return false;
  return stem(a) === stem(b) || (Math.abs(a.length - b.length) <= bound && distance(a, b) <= bound);
}

/** Shorter words are too easily one letter apart: “aid” and “aim”. */
const shortest = 4;
/** From this length on two letters may differ. */
const long = 8;
