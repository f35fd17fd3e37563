/** Whether a word, as heard, turns what is said round. */
export function isNegation(form: string): boolean {
  return negations.has(form);
}

/** “did not”, “nobody asked”, “hardly any”; `ain't` is heard as one word. */
export const negations: ReadonlySet<string> = new Set(
  "not no never nothing nobody none nowhere neither nor without hardly barely scarcely ain't".split(" "),
);
