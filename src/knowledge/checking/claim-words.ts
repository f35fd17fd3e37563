import { functionWords } from "../../text/function-words.ts";
import { stem } from "../../text/stem.ts";
import type { Synonyms } from "../retrieval/synonyms.ts";
import { type Contraries, parseContraries } from "./contraries.ts";

/** Words in which the same claim, or its contrary, may be told: “halted shipments” for “paused deliveries”. */
export interface ClaimWords {
  /** The stems that may stand for a word; empty where none is known. */
  sameAs(word: string): ReadonlySet<string>;
  readonly contraries: Contraries;
}

const none: ReadonlySet<string> = new Set();

/** Further relations and those of words with many senses are too loose for a claim: “stop” for “chicago”. */
const closeFrom = 0.5;

/** Puts a list of groups, a line of words each, together with the synonyms that are close and a list of opposites. */
export function createClaimWords(groups: string, synonyms: Synonyms, opposites = ""): ClaimWords {
  const grouped = new Map<string, Set<string>>();
  for (const line of groups.split("\n")) {
    if (line.startsWith("#")) continue;
    const stems = line.split(" ").filter(Boolean).map(stem);
    for (const one of stems) {
      const others = grouped.get(one) ?? new Set();
      for (const other of stems) if (other !== one) others.add(other);
      grouped.set(one, others);
    }
  }
  return {
    contraries: parseContraries(opposites),
    sameAs(word) {
      if (!isOpen(word)) return none;
      const own = stem(word);
      const same = new Set(grouped.get(own));
      for (const [other, closeness] of synonyms.of(own)) if (closeness >= closeFrom && isOpen(other)) same.add(other);
      return same;
    },
  };
}

const isOpen = (word: string): boolean => !functionWords.has(word) && !measures.has(word) && !/^\P{L}/u.test(word);

// “a billion” isn’t said again with “a million”, nor “an hour” with “a minute”, whatever a thesaurus thinks
const measures: ReadonlySet<string> = new Set(
  [
    "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety",
    "hundred thousand million billion trillion dozen half quarter third double first second last percent",
    "minute hour day week month year decade century minut centuri",
  ].flatMap((line) => line.split(" ")),
);
