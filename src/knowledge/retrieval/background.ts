/** How common a word is in other texts, so that a word is weighed the same in a short story as in a long one. */
export interface Background {
  /** Inverse document frequency of a stem: 0.7 for the commonest, about 11 for one that was never counted. */
  idf(stem: string): number;
  /** Whether the stem was common enough to be counted. */
  knows(stem: string): boolean;
}

/**
 * Reads a table of sentence frequencies: the number of sentences on the first line, then `stem count` a line.
 * The weight is that of Robertson and Walker, smoothed so that it can't be negative.
 */
export function parseBackground(table: string): Background {
  const [head, ...lines] = table.split("\n");
  const sentences = Number(head);
  if (!(sentences > 0)) throw new Error("the background table doesn't begin with its number of sentences");
  const counts = new Map<string, number>();
  for (const line of lines) {
    const at = line.indexOf(" ");
    if (at > 0) counts.set(line.slice(0, at), Number(line.slice(at + 1)));
  }
  return {
    idf: (stem) => Math.log(1 + (sentences + 0.5) / ((counts.get(stem) ?? 0) + 0.5)),
    knows: (stem) => counts.has(stem),
  };
}
