import type { ClauseWord } from "./clause-words.ts";
import type { EvidenceSentence } from "./evidence.ts";
import type { Part } from "./match-clauses.ts";

/** Whether no clause begins with a pronoun, but for one right behind the sentence that it points to. */
export function pointsNowhere(
  words: readonly ClauseWord[],
  parts: readonly Part[],
  before: EvidenceSentence | null,
): boolean {
  let last = before;
  return parts.every(({ evidence, from }) => {
    // “Ann Lee said that the pier …”: this “that” points to nothing
    const first = words[from > 0 && words[from]?.key === "that" ? from + 1 : from];
    const follows = last?.article === evidence.article && last.index === evidence.index - 1;
    last = evidence;
    return follows || !pronouns.has(first?.key ?? "");
  });
}

const pronouns: ReadonlySet<string> = new Set(
  "he she it they him her them his hers its their theirs this that these those such".split(" "),
);
