/**
 * Reads lines such as `deny deny refute reject`: a class, then its words. `#` starts a remark.
 * Gives each word the number of the first class that lists it, from 1.
 */
export function parseReportingWords(text: string): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  let number = 0;
  for (const line of text.split(/\r?\n/)) {
    const [name, ...words] = line.replace(/^#.*/, "").trim().split(/\s+/);
    if (!name) continue;
    number++;
    for (const word of words) if (!classes.has(word)) classes.set(word, number);
  }
  return classes;
}
