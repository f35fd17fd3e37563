/** SQuAD's token F1 of what was said and an answer people gave: case, punctuation and articles aside. */
export function tokenF1(said: string, answer: string): number {
  const left = new Map<string, number>();
  const wanted = tokens(answer);
  const given = tokens(said);
  for (const token of wanted) left.set(token, (left.get(token) ?? 0) + 1);
  let same = 0;
  for (const token of given) {
    const count = left.get(token) ?? 0;
    if (count === 0) continue;
    same++;
    left.set(token, count - 1);
  }
  return same === 0 ? 0 : (2 * same) / (given.length + wanted.length);
}

const tokens = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/\p{P}/gu, " ")
    .replace(/\b(?:a|an|the)\b/g, " ")
    .split(/\s+/)
    .filter((token) => token !== "");
