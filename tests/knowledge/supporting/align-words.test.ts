import { describe, expect, it } from "vitest";
import { alignWords } from "../../../src/knowledge/supporting/align-words.ts";
import { passageWords } from "../../../src/knowledge/supporting/passage-words.ts";
import { findCandidates } from "../../../src/knowledge/supporting/word-index.ts";
import { loadResources } from "../../../src/resources.ts";

const { background, synonyms } = loadResources().answering;
const knowledge = { background, synonyms };

/** What each word of the sentence is aligned with. */
function aligned(sentence: string, passages: readonly string[]): readonly (string | null)[] {
  const printed = passageWords(passages, knowledge);
  const claimed = passageWords([sentence], knowledge);
  const { places } = alignWords(claimed, printed, findCandidates(claimed, printed, synonyms));
  return Array.from(places, (place) => printed[place]?.form ?? null);
}

describe("aligning", () => {
  it.each([
    ["The ferry sank.", "The ferry sank off Merrow.", ["the", "ferry", "sank"]],
    ["The ferries sink.", "The ferry sank off Merrow.", ["the", "ferry", "sank"]],
    ["His ferry sank.", "The ferry that carried him sank.", [null, "ferry", "sank"]],
    ["It didn’t sink.", "It did not sink.", ["it", "did", "not", "sink"]],
    ["A train sank.", "The ferry sank off Merrow.", [null, null, "sank"]],
  ])("%s with %s", (sentence, passage, expected) => {
    expect(aligned(sentence, [passage])).toEqual(expected);
  });

  it("keeps to one sentence where a word stands in several", () => {
    const passages = ["The pilot was tired. The ferry sank.", "The captain of the ferry slept."];
    const printed = passageWords(passages, knowledge);
    const claimed = passageWords(["The captain of the ferry slept."], knowledge);
    const { places } = alignWords(claimed, printed, findCandidates(claimed, printed, synonyms));
    expect([...places]).toEqual([7, 8, 9, 10, 11, 12]);
  });
});
