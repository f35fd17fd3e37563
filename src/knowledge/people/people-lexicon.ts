export type Gender = "male" | "female";

/** Words that tell people from bodies, all in lower case. */
export interface PeopleLexicon {
  /** Given names; `either` are those of women and of men. */
  readonly givenNames: ReadonlyMap<string, Gender | "either">;
  /** What stands before a name and isn't of it: “president”, “sen”. */
  readonly titles: ReadonlySet<string>;
  /** What stands before names and before other things: “former”, “general”. */
  readonly weakTitles: ReadonlySet<string>;
  /** More nouns for what a person is: “aide”. */
  readonly roleNouns: ReadonlySet<string>;
  /** Words that tell the sex of whom they name: “spokeswoman”. */
  readonly genderedWords: ReadonlyMap<string, Gender>;
  /** Last words of names of organisations and places: “ministry”, “kremlin”. */
  readonly bodies: ReadonlySet<string>;
  /** Those that are surnames too: “hill”. */
  readonly bodiesOrSurnames: ReadonlySet<string>;
  /** Nouns for bodies that speak: “campaign”. */
  readonly bodyNouns: ReadonlySet<string>;
  /** What carries words rather than says them: “audio”. */
  readonly documents: ReadonlySet<string>;
  /** What tells of words that others said: “report”. */
  readonly accounts: ReadonlySet<string>;
  /** Last words of the names of those who print and broadcast: “reuters”. */
  readonly outlets: ReadonlySet<string>;
}

/**
 * Reads lines such as `title: president sen`. A label may come twice; `#` starts a remark.
 * @throws RangeError at an unknown label.
 */
export function parsePeopleLexicon(text: string): PeopleLexicon {
  const lists = new Map<string, string[]>(labels.map((label) => [label, []]));
  for (const line of text.split(/\r?\n/)) {
    const content = line.replace(/^#.*/, "").trim();
    if (content === "") continue;
    const colon = content.indexOf(":");
    const list = lists.get(content.slice(0, colon));
    if (!list) throw new RangeError(`not a line of the lexicon of people: ${content.slice(0, 60)}`);
    list.push(
      ...content
        .slice(colon + 1)
        .trim()
        .split(/\s+/),
    );
  }
  const words = (label: (typeof labels)[number]) => lists.get(label) ?? [];
  return {
    givenNames: new Map([
      ...words("either").map((name) => [name, "either"] as const),
      ...words("male").map((name) => [name, "male"] as const),
      ...words("female").map((name) => [name, "female"] as const),
    ]),
    titles: new Set(words("title")),
    weakTitles: new Set(words("weak-title")),
    roleNouns: new Set(words("role-noun")),
    genderedWords: new Map([
      ...words("male-word").map((word) => [word, "male"] as const),
      ...words("female-word").map((word) => [word, "female"] as const),
    ]),
    bodies: new Set([...words("body"), ...words("body-or-surname")]),
    bodiesOrSurnames: new Set(words("body-or-surname")),
    bodyNouns: new Set(words("body-noun")),
    documents: new Set(words("document")),
    accounts: new Set(words("account")),
    outlets: new Set(words("outlet")),
  };
}

const labels = [
  "male",
  "female",
  "either",
  "title",
  "weak-title",
  "role-noun",
  "male-word",
  "female-word",
  "body",
  "body-or-surname",
  "body-noun",
  "document",
  "account",
  "outlet",
] as const;
