import type { Span } from "../../../domain/span.ts";
import type { Evidence } from "../../retrieval/evidence.ts";
import type { IndexedSentence } from "../../retrieval/retrieval-index.ts";
import { type NamedPlace, namedPlaces } from "./named-places.ts";
import { roleBefore } from "./role-before.ts";

/** Where a story says who somebody is. */
export interface Definition {
  readonly sentence: IndexedSentence;
  /** The role with the name, the name with what follows it, or all three. */
  readonly span: Span;
}

/**
 * For each person of the asked name the first place that says who they are: “Kremlin aide Yury Ushakov”, “Rutte, the
 * NATO chief, …”, “Luther was a professor”, else one that tells something of them: “Dunne, who chairs it”. Empty where
 * they are only mentioned.
 */
export function findDefinitions(evidence: Evidence, text: string): readonly Definition[] {
  const found = new Map<string, Definition & { readonly whole: boolean }>();
  for (const place of namedPlaces(evidence, text)) {
    const best = found.get(place.person);
    if (best?.whole) continue;
    const definition = definitionAt(place, text);
    if (definition && (!best || definition.whole)) found.set(place.person, definition);
  }
  return [...found.values()];
}

function definitionAt({ sentence, first, last }: NamedPlace, text: string): (Definition & { whole: boolean }) | null {
  const { terms } = sentence;
  const role = roleBefore(sentence, first, text);
  const nameEnd = terms[last]?.span.end ?? 0;
  const behind = roleBehind(text.slice(nameEnd, sentence.span.end));
  const start = terms[role ?? first]?.span.start;
  if (start === undefined || (role === null && behind === null)) return null;
  const whole = role !== null || !/^, who\s/.test(behind ?? "");
  return { sentence, span: { start, end: nameEnd + (behind ?? "").length }, whole };
}

// “Ushakov, an aide to Putin,”, “Vega, 24, a runner”, “Tesla was an inventor”
function roleBehind(rest: string): string | null {
  const match =
    /^(?:['’]s)?(?:, \d+)?(?:, (?:an?|the|who|\p{L}+ of)|,? (?:is|was|are|were) (?:an?|the|one))\s[^,.;]{3,120}/u.exec(
      rest,
    );
  return match && !reporting.test(match[0]) ? match[0] : null;
}

// “It was opened by Munk, the paper said”
const reporting = /\b(?:said|says|reported|wrote|added|announced)$/;
