import { distance } from "fastest-levenshtein";

/** The known name that was probably meant: at most two letters off, and less than half of what was typed; or null. */
export function nearest(typed: string, known: readonly string[]): string | null {
  const near = known
    .map((name) => ({ name, edits: distance(typed, name) }))
    .filter(({ edits }) => edits <= 2 && edits < typed.length / 2)
    .sort((a, b) => a.edits - b.edits);
  return near[0]?.name ?? null;
}
