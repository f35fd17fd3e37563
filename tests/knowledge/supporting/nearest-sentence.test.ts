import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignNearestSentence } from "../../../src/knowledge/supporting/nearest-sentence.ts";
import { passageWords } from "../../../src/knowledge/supporting/passage-words.ts";
import { findCandidates } from "../../../src/knowledge/supporting/word-index.ts";
import { loadResources } from "../../../src/resources.ts";
import { portMerrow } from "./port-merrow.ts";

const { background, synonyms } = loadResources().answering;
const knowledge = { background, synonyms };

function nearest(sentence: string, passages: readonly string[]) {
  const claimed = passageWords([sentence], knowledge);
  const printed = passageWords(passages, knowledge);
  const found = alignNearestSentence(claimed, printed, findCandidates(claimed, printed, synonyms));
  return { claimed, printed, found };
}

describe("the sentence that one was made from", () => {
  it.each([
    ["The wall will cost 42 million pounds.", "The wall will cost 42 million pounds and protect 1,800 homes."],
    ["The fisherman didn’t attend the vote.", "He did not attend the vote."],
    ["Ellen Hart will lose a street to the sea.", "“We will not lose another street to the sea,” she told residents."],
  ])("of “%s” is “%s”", (sentence, expected) => {
    const { printed, found } = nearest(sentence, portMerrow);
    const words = printed.slice(found?.start, found?.end).map(({ form }) => form);
    expect(words).toEqual(passageWords([expected], knowledge).map(({ form }) => form));
  });

  it("leaves a word unaligned that only another sentence has, and one out of order", () => {
    const { printed, found } = nearest("Breck said the town could any wait longer.", portMerrow);
    const words = [...(found?.places ?? [])].map((place) => printed[place]?.form ?? null);
    expect(words).toEqual([null, "said", "the", "town", "could", null, "wait", "longer"]);
  });

  it.each([
    ["The wall.", []],
    ["", portMerrow],
    ["Zebras gallop.", portMerrow],
  ])("of “%s” is none where nothing is shared", (sentence, passages) => {
    expect(nearest(sentence, passages).found).toBeNull();
  });

  it("rises through one sentence, whatever is asked", () => {
    const word = fc.constantFrom("the", "mayor", "Hart", "42", "said", "sea", ".", "wall", "walls", "nobody");
    const text = fc.array(word, { maxLength: 200 }).map((some) => some.join(" "));
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (sentence, passages) => {
        const { claimed, printed, found } = nearest(sentence, passages);
        if (!found) return;
        const places = [...found.places].filter((place) => place >= 0);
        expect(found.places).toHaveLength(claimed.length);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        for (const place of places) {
          expect(place).toBeGreaterThanOrEqual(found.start);
          expect(place).toBeLessThan(found.end);
          expect(printed[place]?.sentence).toBe(printed[found.start]?.sentence);
        }
      }),
    );
  });
});
