import { describe, expect, it } from "vitest";
import { type FaultName, faultNames } from "../../../src/knowledge/supporting/faults/fault.ts";
import { findFaults } from "../../../src/knowledge/supporting/faults/find-faults.ts";
import { loadResources } from "../../../src/resources.ts";
import { portMerrow } from "./port-merrow.ts";

const { background, synonyms } = loadResources().answering;
const faultsOf = (sentence: string) => findFaults(sentence, portMerrow, { background, synonyms }).faults;

describe("a sentence as it stands in the passages", () => {
  it.each(portMerrow)("has no fault: %s", (paragraph) => {
    const [sentence = ""] = paragraph.split(/(?<=\.) /);
    const faults = faultsOf(sentence);
    expect(faultNames.filter((name) => faults[name] > 0)).toEqual([]);
  });
});

describe("what stands in another's place", () => {
  const swaps: readonly FaultName[] = ["number swapped", "name swapped", "pronoun swapped"];

  it.each<[FaultName, string]>([
    ["number swapped", "The wall will cost 1,800 million pounds and protect 1,800 homes."],
    ["number swapped", "Work is expected to begin in March 2029 and to finish before the storms of 2029."],
    ["number swapped", "Fisherman Tom Breck said the wall would close the old slipway for one winter."],
    ["name swapped", "Mayor Tom Breck said the town could not wait any longer."],
    ["name swapped", "The engineer Paul Lindqvist accused the builder Ellen Hart of hiding a report about cracks."],
    ["pronoun swapped", "“They will not lose another street to the sea,” she told residents."],
  ])("is told as a %s: %s", (name, sentence) => {
    const faults = faultsOf(sentence);
    expect(swaps.filter((other) => faults[other] > 0)).toEqual([name]);
  });

  it.each([
    ["left out", "The wall will protect 1,800 homes."],
    ["put in where nothing stood", "The new wall will cost 42 million pounds and, Breck said, protect 1,800 homes."],
    ["one of what is told without a number", "One council of Port Merrow approved a new harbour wall on Tuesday."],
    ["named for a pronoun", "Breck did not attend the vote."],
    ["told freely, out of several sentences", "Residents heard Hart defend a plan that Breck opposed."],
  ])("isn't what is %s", (_, sentence) => {
    const faults = faultsOf(sentence);
    expect(swaps.filter((name) => faults[name] > 0)).toEqual([]);
  });
});

describe("what a free rendering adds", () => {
  const unfounded: readonly FaultName[] = ["number unfounded", "name unfounded", "word unfounded"];

  it.each<[FaultName, string]>([
    ["number unfounded", "Residents of Port Merrow heard the mayor defend 65 streets before the vote on a wall."],
    ["name unfounded", "Residents of Port Merrow heard Lindsay Ashdown defend the town before the storms."],
    ["word unfounded", "Residents of Port Merrow heard the mayor defend the vote at a university before winters."],
  ])("is a %s: %s", (name, sentence) => {
    const faults = faultsOf(sentence);
    expect(unfounded.filter((other) => faults[other] > 0)).toEqual([name]);
  });

  it.each([
    ["a copy with a word of its own", "The council of Port Merrow approved a new university wall on Tuesday."],
    ["a free rendering in the passages' words", "The mayor told residents, builder and engineer of the storms."],
  ])("isn't found in %s", (_, sentence) => {
    const faults = faultsOf(sentence);
    expect(unfounded.filter((name) => faults[name] > 0)).toEqual([]);
  });
});

describe("the subject of one sentence before the rest of another", () => {
  it.each([
    [1, "The engineer Paul Lindqvist will cost 42 million pounds."],
    [0, "The wall will cost 42 million pounds."],
    // who “he” is stands in the sentence before
    [0, "Fisherman Tom Breck did not attend the vote."],
  ])("%i times in: %s", (times, sentence) => {
    expect(faultsOf(sentence)["subject displaced"]).toBe(times);
  });
});
