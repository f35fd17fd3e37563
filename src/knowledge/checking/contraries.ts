import { stem } from "../../text/stem.ts";

/** Words that say the contrary, or another of a series, in the place of a word: “illegal”, “opposed”, “July”. */
export interface Contraries {
  /** Their stems; empty where none is known. */
  of(word: string): ReadonlySet<string>;
}

/** Reads a list of lines with two sides each, parted by “/”. */
export function parseContraries(lines: string): Contraries {
  const known = new Map<string, Set<string>>();
  const put = (ones: readonly string[], others: readonly string[]) => {
    for (const one of ones) {
      const contraries = known.get(one) ?? new Set();
      for (const other of others) if (other !== one) contraries.add(other);
      known.set(one, contraries);
    }
  };
  for (const line of lines.split("\n")) {
    const [left = [], right] = line.startsWith("#") ? [] : line.split("/").map(stemsOf);
    if (!right) continue;
    put(left, right);
    put(right, left);
  }
  for (const series of allSeries) put(stemsOf(series), stemsOf(series));
  return { of: (word) => known.get(stem(word)) ?? none };
}

const none: ReadonlySet<string> = new Set();

const stemsOf = (words: string): readonly string[] => words.split(" ").filter(Boolean).map(stem);

const allSeries: readonly string[] = [
  "january february march april may june july august september october november december",
  "monday tuesday wednesday thursday friday saturday sunday",
];

/** The forms that a prefix makes the contrary of a word, or that it makes it of: “illegal” and “legal”. */
export function prefixedContraries(form: string): readonly string[] {
  const bare = prefixes.flatMap((prefix) => {
    const rest = form.slice(prefix.length);
    return form.startsWith(prefix) && rest.length >= shortestBare ? rest : [];
  });
  return form.length < shortestBare ? bare : [...bare, ...prefixes.map((prefix) => prefix + form)];
}

const prefixes: readonly string[] = ["un", "il", "im", "in", "ir", "dis", "non"];
/** “under” is no contrary of “der”. */
const shortestBare = 4;
