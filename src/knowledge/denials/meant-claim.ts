import type { Statement } from "../attribution/statement.ts";
import type { TaggedDocument, TokenRange } from "../tagging/tagged-document.ts";
import type { FoundDenial } from "./found-denial.ts";

/** A statement before another, with its speaker's name where it is known. */
export interface Previous {
  readonly statement: Statement;
  readonly name: string | null;
  readonly denial: FoundDenial | null;
}

/** How many sentences back what is meant may stand. */
const reach = 2;

/**
 * The claim that a denial means by “it”, “that” or “the report”: what somebody else states nearest before it, denials
 * aside. `earlier` are the statements before it, the nearest first.
 */
export function meantClaim(
  document: TaggedDocument,
  { content: [content], within }: Statement,
  name: string,
  earlier: readonly Previous[],
): TokenRange | null {
  for (const { statement, name: other, denial } of earlier) {
    const [claim] = statement.content;
    if (!content || !claim || denial || statement.within !== within || rangesMeet(claim, content)) continue;
    if (sentencesBetween(document, claim, content) > reach) return null;
    if (other === null ? isNamedOtherwise(document, statement, name) : !isSamePerson(other, name)) return claim;
  }
  return null;
}

/** Whether two names may be one person's: “Ruth Okafor” and “Okafor”; not “Dana Reyes” and “Paul Reyes”. */
export function isSamePerson(a: string, b: string): boolean {
  return a === b || (surname(a) === surname(b) && (!a.includes(" ") || !b.includes(" ")));
}

const surname = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);

// “The army said …”: nobody by name, but surely not Iran
function isNamedOtherwise({ lower, chunks, chunkOf }: TaggedDocument, { source }: Statement, name: string): boolean {
  const chunk = source && chunks[chunkOf[source.to - 1] ?? -1];
  if (!chunk || chunk.kind === "pronoun" || chunk.kind === "relative") return false;
  return !name
    .toLowerCase()
    .split(" ")
    .includes(lower[chunk.head] as string);
}

export const rangesMeet = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;

export const sentencesBetween = ({ sentence }: TaggedDocument, a: TokenRange, b: TokenRange): number =>
  Math.abs((sentence[b.from] as number) - (sentence[a.to - 1] as number));
