import type { TaggedDocument, TokenRange } from "../tagging/tagged-document.ts";

/** A clause that begins by saying no. */
export interface Negation {
  /** Whether it is only “no” or “never”. */
  readonly bare: boolean;
  /** Whether what isn't so is left out: “it had not”, “No.”, “We haven't [done so]”. */
  readonly elliptical: boolean;
  /** The lemma of the verb that is negated; null where there is none. */
  readonly verb: string | null;
}

/** The negation with which a clause begins, or null: “that he had never met the owner”, “it had not”, “No”. */
export function negationOf(document: TaggedDocument, clause: TokenRange): Negation | null {
  const { lemma, tag, chunkOf, chunks } = document;
  let at = skip(document, clause.from, clause);
  if (isNo(document, at, clause)) return { bare: true, elliptical: true, verb: null };
  // “he”, “the company”
  const subject = chunks[chunkOf[at] ?? -1];
  if (!subject) return null;
  at = Math.max(at + 1, subject.to);
  let negated = false;
  for (; at < clause.to; at++) {
    if (lemma[at] === "not" || lemma[at] === "never") negated = true;
    else if (tag[at] !== "AUX" && tag[at] !== "ADV" && !auxiliaries.has(lemma[at] as string)) break;
  }
  if (!negated) return null;
  // “was not “qualified”” says what isn't so
  const ends = at >= clause.to || (!document.isWord[at] && !/^["']$/.test(document.lower[at] as string));
  if (ends) return { bare: false, elliptical: true, verb: null };
  return tag[at] === "VERB" ? { bare: false, elliptical: false, verb: lemma[at] as string } : null;
}

const auxiliaries = new Set(["have", "do", "be", "will", "would", "can", "could", "did"]);

/** Past opening quotation marks, “that” and a comma. */
function skip({ lower, isWord }: TaggedDocument, from: number, { to }: TokenRange): number {
  let at = from;
  while (at < to && (!isWord[at] || lower[at] === "that")) at++;
  return at;
}

// “No,” “no: …”, “never”; not “no one had told him”
function isNo({ lower, isWord }: TaggedDocument, at: number, { to }: TokenRange): boolean {
  const word = lower[at];
  return (word === "no" || word === "never" || word === "nope") && (at + 1 >= to || !isWord[at + 1]);
}
