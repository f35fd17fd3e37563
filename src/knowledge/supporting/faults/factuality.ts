import type { PassageWord } from "../passage-words.ts";
import { type Complement, type Factuality, governorOf } from "./governors.ts";

/** A stretch of a passage that one word governs. */
export interface EmbeddedClause {
  readonly factuality: Factuality;
  /** As in its `Governor`. */
  readonly alleged: boolean;
  readonly future: boolean;
  /** The governing word's place among the passages' words. */
  readonly governor: number;
  /** The clause's words are those from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
  /** Whether its verb is its first word of content: “to *leave*”, “of *stealing*”. */
  readonly opensWithVerb: boolean;
}

/** The embedded clauses of some words, in the order of their governors; one may stand in another. */
export function embeddedClauses(words: readonly PassageWord[]): readonly EmbeddedClause[] {
  return words.flatMap(({ form }, governor) => {
    const governing = governorOf(form);
    if (!governing || isMonth(words, governor)) return [];
    if (governing.negated && words[governor - 1]?.kind !== "negation") return [];
    const { factuality, alleged, future = false, complement } = governing;
    const start = startOf(words, governor, complement);
    const end = start < 0 ? start : endOf(words, governor, start);
    const opensWithVerb =
      complement === "verb" || (typeof complement !== "string" && !complement.words.includes("that"));
    return end > start ? [{ factuality, alleged, future, governor, start, end, opensWithVerb }] : [];
  });
}

/** The place where a governor's clause starts, or -1 where the word that should open it is missing. */
function startOf(words: readonly PassageWord[], governor: number, complement: Complement): number {
  if (typeof complement === "string") return governor + 1;
  for (let at = governor + 1; at <= governor + complement.reach && staysInClause(words, governor, at); at++) {
    if (complement.words.includes(words[at]?.form ?? "")) return at + 1;
  }
  return -1;
}

/** “Denied on Friday that …”: its “that” opens the clause rather than the next one. */
const openingWords = 2;

function endOf(words: readonly PassageWord[], governor: number, start: number): number {
  let end = start;
  while (staysInClause(words, governor, end, end <= start + openingWords)) end++;
  return end;
}

function staysInClause(words: readonly PassageWord[], governor: number, at: number, opening = true): boolean {
  const word = words[at];
  if (!word || word.sentence !== words[governor]?.sentence) return false;
  return !word.opensClause || (opening && word.form === "that");
}

// “in *May*”, “*May* 4”: the form is folded
const isMonth = (words: readonly PassageWord[], at: number): boolean =>
  words[at]?.form === "may" && (words[at + 1]?.kind === "number" || beforeMonths.has(words[at - 1]?.form ?? ""));

const beforeMonths: ReadonlySet<string> = new Set(
  "in on of since by last until till next this early late from".split(" "),
);
