import { stem } from "../../text/stem.ts";
import { analyse } from "../retrieval/terms.ts";

/** Phrases that say in several words what a story says in one: “put on hold” for “pause”. */
export interface Phrases {
  /** The longest phrase that begins with these stems: how many words it takes, and the stems that say the same. */
  at(stems: readonly string[], from: number): { readonly words: number; readonly stems: readonly string[] } | null;
}

export const noPhrases: Phrases = { at: () => null };

/** Reads a table such as `put on hold: pause suspend`, a phrase a line; `#` begins a comment. */
export function parsePhrases(table: string): Phrases {
  const meanings = new Map<string, readonly string[]>();
  // how many words the longest phrase takes that begins with a stem: most words of a question begin none
  const longest = new Map<string, number>();
  for (const line of table.split("\n")) {
    const [phrase = "", meaning] = line.split(": ");
    if (line.startsWith("#") || meaning === undefined) continue;
    const stems = analyse(phrase).map((word) => word.stem);
    meanings.set(stems.join(" "), meaning.split(" ").map(stem));
    const first = stems[0] ?? "";
    longest.set(first, Math.max(longest.get(first) ?? 0, stems.length));
  }
  return {
    at(stems, from) {
      const most = longest.get(stems[from] ?? "") ?? 0;
      for (let words = Math.min(most, stems.length - from); words > 1; words--) {
        const found = meanings.get(stems.slice(from, from + words).join(" "));
        if (found) return { words, stems: found };
      }
      return null;
    },
  };
}
