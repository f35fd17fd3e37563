/** The dictionary form of each irregular form, in lower case, for verbs and nouns apart. */
export interface IrregularForms {
  readonly verbs: ReadonlyMap<string, string>;
  readonly nouns: ReadonlyMap<string, string>;
}

/**
 * Reads lines such as `verb say said`: part of speech, dictionary form, its irregular forms. `#` starts a remark.
 * @throws RangeError at a line that is none of these.
 */
export function parseIrregularForms(text: string): IrregularForms {
  const verbs = new Map<string, string>();
  const nouns = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const content = line.replace(/^#.*/, "").trim();
    if (content === "") continue;
    const [kind, lemma, ...forms] = content.split(/\s+/);
    const table = kind === "verb" ? verbs : kind === "noun" ? nouns : null;
    if (!table || lemma === undefined) throw new RangeError(`not a line of irregular forms: ${content}`);
    for (const form of [lemma, ...forms]) if (!table.has(form) || form === lemma) table.set(form, lemma);
  }
  return { verbs, nouns };
}
