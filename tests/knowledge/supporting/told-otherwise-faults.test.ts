import { describe, expect, it } from "vitest";
import type { FaultName } from "../../../src/knowledge/supporting/faults/fault.ts";
import { findFaults } from "../../../src/knowledge/supporting/faults/find-faults.ts";
import { loadResources } from "../../../src/resources.ts";
import { tellingPairs } from "./told-otherwise.ts";

const { background, synonyms } = loadResources().answering;
const found = (sentence: string, passages: readonly string[]): readonly FaultName[] => {
  const { faults } = findFaults(sentence, passages, { background, synonyms });
  return watched.filter((name) => faults[name] > 0);
};
const watched: readonly FaultName[] = [
  "denied told as fact",
  "unsure told as fact",
  "roles swapped",
  "opposite word",
  "negation added",
];

describe("a passage told as it stands", () => {
  it.each(tellingPairs.map(([, passage]) => passage))("has no such fault: %s", (passage) => {
    for (const sentence of passage.split(/(?<=\.) /)) expect(found(sentence, [passage])).toEqual([]);
  });
});

describe("what is denied or left open", () => {
  it.each<[FaultName, string, string]>([
    ["denied told as fact", "The miller denied that he had sold the barn.", "The miller said he had sold the barn."],
    ["unsure told as fact", "The miller may have sold the barn.", "The miller said he had sold the barn."],
    ["unsure told as fact", "The miller plans to sell the barn.", "The miller sold the barn."],
    ["unsure told as fact", "The miller will sell the barn.", "The miller sold the barn."],
  ])("is told as a fact (%s): %s", (name, passage, sentence) => {
    expect(found(sentence, [passage])).toEqual([name]);
  });

  it.each([
    ["hedged otherwise", "The miller plans to sell the barn.", "The miller may sell the barn."],
    ["hedged by its infinitive", "The miller plans to sell the barn.", "The barn is to be sold."],
    ["denied otherwise", "The miller denied that he had sold the barn.", "The miller said he had not sold the barn."],
    ["kept as somebody's word", "The miller alleged that thieves had sold the barn.", "He said thieves sold the barn."],
    ["yet to come in both", "The barn will cost 900 euros.", "The barn costs 900 euros."],
    ["a fact elsewhere", "The miller denied he sold the barn. Records show he sold the barn.", "He sold the barn."],
    ["behind the clause", "The miller denied lying, but he sold the barn.", "The miller sold the barn."],
    ["before the clause", "The miller sold the barn if that is true.", "The miller sold the barn."],
    ["the subject alone", "The miller failed to sell the barn.", "The miller has a barn."],
    ["in a month", "The miller, in May, sold the barn.", "The miller sold the barn."],
    ["by the price of evidence", "There is evidence that thieves sold the barn.", "Thieves sold the barn."],
  ])("isn't what is %s", (_, passage, sentence) => {
    expect(found(sentence, [passage])).toEqual([]);
  });

  it("is found where what is denied twice stands nowhere else", () => {
    const passages = ["The miller denied that he had sold the barn.", "His son denied that he had sold the barn."];
    expect(found("The miller sold the barn.", passages)).toEqual(["denied told as fact"]);
  });
});

describe("an opposite", () => {
  it.each([
    ["in another place", "The barn, the miller said, had been bought.", "The miller sold the barn."],
    ["as a noun", "The panel announced its approval of the barn on Monday.", "The panel rejected the barn on Monday."],
  ])("is found %s", (_, passage, sentence) => {
    expect(found(sentence, [passage])).toEqual(["opposite word"]);
  });

  it.each([
    ["where one is denied", "The miller did not reject the offer for the barn.", "The miller accepted the offer."],
    ["of something else", "The miller bought a horse in spring and kept his barn.", "The farmer sold a field."],
    [
      "that is told as well",
      "The miller bought the barn. Later the miller sold the barn.",
      "The miller sold the barn.",
    ],
  ])("isn't one %s", (_, passage, sentence) => {
    expect(found(sentence, [passage])).toEqual([]);
  });
});

describe("who does what to whom", () => {
  it.each([
    ["The miller praised the baker.", "The baker praised the miller."],
    ["The miller was praised by the baker.", "The miller praised the baker."],
    ["The miller praised the baker.", "The miller was praised by the baker."],
  ])("is swapped: %s – %s", (passage, sentence) => {
    expect(found(sentence, [passage])).toEqual(["roles swapped"]);
  });

  it.each([
    ["in the other voice", "The miller praised the baker.", "The baker was praised by the miller."],
    [
      "with what was in front behind",
      "On the hill the miller praised the baker.",
      "The miller praised the baker on the hill.",
    ],
    [
      "both ways in the passages",
      "The miller praised the baker. The baker praised the miller.",
      "The baker praised the miller.",
    ],
    ["with its doer unsaid", "The miller praised the baker.", "The baker was praised on the hill."],
    ["of what two do together", "The miller met the baker.", "The baker met the miller."],
    ["of a speaker behind the words", "The miller said the baker left.", "The baker left, said the miller."],
  ])("isn't when told %s", (_, passage, sentence) => {
    expect(found(sentence, [passage])).toEqual([]);
  });
});
