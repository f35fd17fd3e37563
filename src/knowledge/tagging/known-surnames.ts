import { isTitleCase } from "./tag-sentence.ts";
import type { Tag, TaggedSentence } from "./tagged-document.ts";

/**
 * The tags of an article's words, where what is a surname once isn't a verb elsewhere: in “Anna Lynch, the harbour
 * master, was there. … Lynch said no” the second “Lynch” begins a sentence as verbs do. Headlines tell nothing, since
 * they write every word as a name.
 */
export function withKnownSurnames(
  word: readonly string[],
  tag: readonly Tag[],
  sentences: readonly TaggedSentence[],
): readonly Tag[] {
  const surnames = new Set<string>();
  for (const { from, to } of sentences) {
    if (isTitleCase(word.slice(from, to))) continue;
    for (let at = from + 1; at < to; at++) {
      if (tag[at] === "PROPN" && tag[at - 1] === "PROPN" && isCapitalised(word[at]) && isCapitalised(word[at - 1])) {
        surnames.add(word[at] as string);
      }
    }
  }
  return tag.map((given, at) => (given === "VERB" && surnames.has(word[at] as string) ? "PROPN" : given));
}

const isCapitalised = (word: string | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(word ?? "");
