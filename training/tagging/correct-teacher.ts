import type { Tag } from "../../src/knowledge/tagging/tagged-document.ts";

/**
 * Mends what the teacher is known to get wrong in news, a sentence at a time.
 * @param usualSmall The tag that a word mostly has where it is written small, null where that is too rare.
 */
export function correctTeacher(
  words: readonly string[],
  lower: readonly string[],
  taught: readonly (Tag | null)[],
  usualSmall: (lower: string) => Tag | null,
): readonly (Tag | null)[] {
  const tags = [...taught];
  words.forEach((word, index) => {
    const before = tags[index - 1];
    const isName = /^\p{Lu}\p{Ll}/u.test(word);
    if (/^["“”]$|^''$|^``$/.test(word)) tags[index] = "PUNCT";
    // “Loretta Lynch said”, “Ted Cruz told”: a capitalised word behind a name is of the name
    else if (isName && before === "PROPN" && isMistakable(tags[index]) && /^\p{Lu}/u.test(words[index - 1] ?? ""))
      tags[index] = "PROPN";
    // “Officials deny”: capital only because it comes first
    else if (isFirst(words, index) && isName && tags[index] === "PROPN" && !/^\p{Lu}/u.test(words[index + 1] ?? ""))
      tags[index] = usualSmall(lower[index] ?? "") ?? "PROPN";
    // “the senators’ letter”
    else if (lower[index] === "'" && /s$/.test(lower[index - 1] ?? "") && startsPhrase(tags[index + 1]))
      tags[index] = "PART";
    // “I’m”, “they’ll”
    else if (/^'(?:m|re|ve|ll|d)$/.test(lower[index] ?? "")) tags[index] = "AUX";
    // “…, warning, ‘Not yet’”, “…, adding that”
    else if (
      tags[index] === "NOUN" &&
      isParticiple.test(word) &&
      lower[index - 1] === "," &&
      introducing.has(lower[index + 1] ?? "")
    )
      tags[index] = "VERB";
    // “due to concerns”, “the needs”, “Kenya’s demands”
    else if (tags[index] === "VERB" && /[^s]s$/.test(word) && isBeforeNoun(lower, tags, index)) tags[index] = "NOUN";
    // “the senator reports that”, “Bloomberg notes that”
    else if (
      tags[index] === "NOUN" &&
      reporting.test(word) &&
      lower[index + 1] === "that" &&
      before !== "DET" &&
      before !== "ADJ"
    )
      tags[index] = "VERB";
  });
  return tags;
}

const isFirst = (words: readonly string[], index: number) =>
  index === 0 || (index === 1 && !/[\p{L}\p{N}]/u.test(words[0] ?? ""));

const startsPhrase = (tag: Tag | null | undefined) =>
  tag === "NOUN" || tag === "ADJ" || tag === "PROPN" || tag === "NUM";

const isMistakable = (tag: Tag | null | undefined) =>
  tag === "VERB" || tag === "ADJ" || tag === "NOUN" || tag === "ADV";

const isParticiple = /^[a-z]+ing$/;

const introducing = new Set([",", '"', ":", "that"]);

const isBeforeNoun = (lower: readonly string[], tags: readonly (Tag | null)[], index: number) =>
  tags[index - 1] === "DET" ||
  lower[index - 1] === "'s" ||
  /^(?:his|her|their|its|my|our|your)$/.test(lower[index - 1] ?? "") ||
  (lower[index - 1] === "to" && lower[index - 2] === "due");

const reporting = /^(?:reports|notes|claims|states|demands|charges|suggests|argues|says|estimates|promises)$/;
