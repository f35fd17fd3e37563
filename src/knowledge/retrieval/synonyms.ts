/** Words that may stand for one another: synonyms, derivations and more general words. */
export interface Synonyms {
  /** The related stems and how close they are, 0 to 1; empty where nothing is known. */
  of(stem: string): ReadonlyMap<string, number>;
}

const none: ReadonlyMap<string, number> = new Map();

// “pause – suspend”, “deliver – delivery”, “missile – weapon”, “weapon – missile”
const strengths: Readonly<Record<string, number>> = { "=": 1, "~": 0.9, "<": 0.6, ">": 0.5 };

const trustedRelations = 3;

/**
 * Reads a table of relations, a stem a line, such as `paus =suspend ~pauser <stop`:
 * `=` a synonym, `~` a derivation, `<` a more general word, `>` a more particular one.
 */
export function parseSynonyms(table: string): Synonyms {
  const lines = new Map<string, string>();
  for (const line of table.split("\n")) {
    const at = line.indexOf(" ");
    if (at > 0 && !line.startsWith("#")) lines.set(line.slice(0, at), line.slice(at + 1));
  }
  // only what is asked for is taken apart: a question has a handful of words
  const read = new Map<string, ReadonlyMap<string, number>>();
  return {
    of(stem) {
      const known = read.get(stem);
      if (known) return known;
      const line = lines.get(stem);
      if (line === undefined) return none;
      const entries = line.split(" ");
      // “put” has so many relations that one of them stands in every other sentence
      const trust = Math.min(1, trustedRelations / Math.sqrt(entries.length));
      const related = new Map(
        entries.map((entry) => [entry.slice(1), trust * (strengths[entry[0] ?? ""] ?? 0)] as const),
      );
      read.set(stem, related);
      return related;
    },
  };
}
