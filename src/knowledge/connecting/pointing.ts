/**
 * Whether a sentence points to one before it by its beginning: “He …”, “Then she …”, “In March, they …”.
 * @param opening words, folded, that open what a comma ends.
 */
export function pointsBack(text: string, opening: ReadonlySet<string>): boolean {
  const [first, second] = wordsOf(text);
  if (first === undefined) return false;
  if (pronouns.has(first) || (second !== undefined && people.has(second))) return true;
  const comma = text.indexOf(",");
  return opening.has(first) && comma >= 0 && pronouns.has(wordsOf(text.slice(comma))[0] ?? "");
}

/** The first two words. */
const wordsOf = (text: string): readonly string[] =>
  text
    .slice(0, 100)
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.slice(0, 2) ?? [];

const people: ReadonlySet<string> = new Set("he she they".split(" "));

const pronouns: ReadonlySet<string> = new Set(
  "he she it they him her them his hers its their theirs this that these those such".split(" "),
);
