import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSupporter } from "../../../src/knowledge/supporting/supporter.ts";
import { loadResources } from "../../../src/resources.ts";
import { portMerrow } from "./port-merrow.ts";
import { type Phenomenon, tellingPairs } from "./told-otherwise.ts";

const { answering, supporting } = loadResources();
const { background, synonyms } = answering;
const { supports } = createSupporter({ model: supporting, background, synonyms });

describe("a sentence before its passages", () => {
  it.each([
    "The council of Port Merrow approved a new harbour wall on Tuesday.",
    "The council approved a new harbour wall after three years of debate.",
    "The council approved a new harbour wall after 3 years of debate.",
    "The wall will cost 42 million pounds.",
    "The wall will protect 1,800 homes.",
    "The wall will protect 1, 800 homes.",
    "Ellen Hart said the town could not wait any longer.",
    "Ellen Hart said the town couldn’t wait any longer.",
    "Port Merrow’s council backed a harbour wall on Tuesday.",
    "“We will not lose another street to the sea,” she told residents.",
    "Work is expected to begin in March 2027.",
  ])("is borne out: %s", (sentence) => {
    const found = supports(sentence, portMerrow);
    expect(found.supported).toBeGreaterThanOrEqual(0.5);
    expect(found.why).toBeNull();
  });

  it.each([
    ["number", "The wall will cost 24 million pounds and protect 1,800 homes."],
    ["number", "The wall will protect 2,500 homes."],
    ["number", "The council approved a new harbour wall after five years of debate."],
    ["number", "The council of Port Merrow approved a new harbour wall on Thursday."],
    ["negation", "The council of Port Merrow did not approve a new harbour wall on Tuesday."],
    ["negation", "The council of Port Merrow rejected a new harbour wall on Tuesday."],
    ["negation", "Mayor Ellen Hart said the town could wait any longer."],
    ["speaker", "Fisherman Tom Breck said the town could not wait any longer."],
    ["name", "The builder Martin Oduya accused the engineer Paul Lindqvist of hiding a report."],
    ["words", "“We will not lose another house to the sea,” she told residents."],
    ["words", "The engineer Paul Lindqvist will cost 42 million pounds."],
    ["words", "Mayor Ellen Hart opposed the plan and did not attend the vote."],
  ])("is not, because of a %s: %s", (why, sentence) => {
    const found = supports(sentence, portMerrow);
    expect(found.supported).toBeLessThan(0.5);
    expect(found.why).toBe(why);
  });

  it.each([
    ["a hedge", "Oduya's firm allegedly paid a clerk.", "Oduya's firm paid a clerk."],
    [
      "a pronoun",
      "“We will not lose another street to the sea,” she told residents.",
      "“We will not lose another street to the sea,” he told residents.",
    ],
    ["a month", "Work is expected to begin in March 2027.", "Work is expected to begin in April 2027."],
    [
      "a name",
      "The engineer Paul Lindqvist accused the builder Martin Oduya.",
      "The engineer Tom Breck accused the builder Martin Oduya.",
    ],
    ["an antonym", "The wall would close the old slipway.", "The wall would open the old slipway."],
    ["a tail of another sentence", "The wall will cost 42 million pounds.", "The wall will cost two winters."],
  ])("is borne out less with %s changed", (_, right, wrong) => {
    expect(supports(right, portMerrow).supported).toBeGreaterThan(supports(wrong, portMerrow).supported);
  });

  it("takes a stutter and tokenised numbers for slips of a copy", () => {
    const plain = supports("The wall will cost 42 million pounds.", portMerrow);
    expect(supports("The the wall wall will cost 42million pounds.", portMerrow)).toEqual(plain);
  });

  it.each([
    ["", portMerrow],
    ["…", portMerrow],
    ["The wall will cost 42 million pounds.", [""]],
  ])("is not where there are no words: %j", (sentence, passages) => {
    expect(supports(sentence, passages).supported).toBeLessThan(0.5);
  });
});

describe("what a passage denies, leaves open, says the other way round or of another", () => {
  const mild = ["The council will meet again in June.", "A spokesman gave no further details."];
  const reasons: Readonly<Record<Phenomenon, string>> = {
    denied: "negation",
    unsure: "words",
    opposite: "negation",
    swapped: "name",
  };

  it.each(tellingPairs)("is %s: %s", (phenomenon, passage, right, wrong) => {
    expect(supports(right, [passage, ...mild]).supported).toBeGreaterThanOrEqual(0.5);
    const { supported, why } = supports(wrong, [passage, ...mild]);
    expect(supported).toBeLessThan(0.5);
    expect(why).toBe(reasons[phenomenon]);
  });
});

describe("a long text of few words", () => {
  it.each([
    ["the sea at ", "the sea at a. "],
    ["he not sold rose ", "he could fell denied. "],
  ])("takes no longer than a text of many: %s", (said, printed) => {
    const started = performance.now();
    supports(said.repeat(100), [printed.repeat(7000)]);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe("whatever is asked", () => {
  const words = fc.constantFrom(
    "the",
    "mayor",
    "Hart",
    "not",
    "42",
    "“",
    "said",
    "sea",
    ".",
    "she",
    "wall",
    "allegedly",
  );
  const text = fc.array(words, { maxLength: 30 }).map((some) => some.join(" "));

  it("gives a probability, and a reason exactly where it is below one half", () => {
    fc.assert(
      fc.property(
        fc.oneof(text, fc.string()),
        fc.array(fc.oneof(text, fc.string()), { maxLength: 4 }),
        (sentence, passages) => {
          const { supported, why } = supports(sentence, passages);
          expect(supported).toBeGreaterThanOrEqual(0);
          expect(supported).toBeLessThanOrEqual(1);
          expect(why === null).toBe(supported >= 0.5);
          expect(supports(sentence, passages)).toEqual({ supported, why });
        },
      ),
    );
  });
});
