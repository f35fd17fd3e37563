import { describe, expect, it } from "vitest";
import { findPeople } from "../../../src/knowledge/people/find-people.ts";
import { tagText } from "../tagging/bundled-tagging.ts";
import { bundledPeople } from "./bundled-people.ts";

const people = (text: string) => findPeople(tagText(text), bundledPeople);
const told = (text: string) => people(text).map(({ name, role, gender }) => ({ name, role, gender }));

describe("the people of a text", () => {
  it.each([
    ["Kremlin aide Yury Ushakov offered details.", "Yury Ushakov", "Kremlin aide", "male"],
    ["NATO Secretary General Mark Rutte urged support.", "Mark Rutte", "NATO Secretary General", "male"],
    ["Ukrainian President Volodymyr Zelensky said so.", "Volodymyr Zelensky", "Ukrainian President", "male"],
    [
      "Anna Lynch, the director of the harbour agency, said no.",
      "Anna Lynch",
      "director of the harbour agency",
      "female",
    ],
    ["Mrs. Okafor said no.", "Okafor", null, "female"],
    ["Josh Earnest told reporters.", "Josh Earnest", null, "male"],
    ["They met Secretary General Ban Ki-moon.", "Ban Ki-moon", "Secretary General", null],
    ["Theresa May said no.", "Theresa May", null, "female"],
    ["Ban Ki-moon said nothing.", "Ban Ki-moon", null, null],
    ["Senator Jean-Marc Adebayo left.", "Jean-Marc Adebayo", "Senator", null],
    ["His rival Paul Hill lost.", "Paul Hill", null, "male"],
  ])("%s", (text, name, role, gender) => {
    expect(told(text)).toEqual([{ name, role, gender: expect.toBeOneOf([gender, "female", "male"]) }]);
    if (gender) expect(told(text)[0]?.gender).toBe(gender);
  });

  it.each([
    "The White House denied it.",
    "Ukraine’s Defense Ministry said so.",
    "The General Assembly met in New York.",
    "US aid came on Monday.",
  ])("%s names nobody", (text) => {
    expect(people(text)).toEqual([]);
  });

  it("are one under full name, surname and title", () => {
    const [person, ...others] = people("Anna Lynch arrived. Lynch smiled. “Hello,” Ms. Lynch said.");
    expect(others).toEqual([]);
    expect(person?.mentions).toHaveLength(3);
  });

  it("are kept apart under one surname", () => {
    expect(
      people("Anna Lynch met Robert Lynch. Mr. Lynch smiled. Mrs. Lynch left.").map(({ name, mentions }) => [
        name,
        mentions.length,
      ]),
    ).toEqual([
      ["Anna Lynch", 2],
      ["Robert Lynch", 2],
    ]);
    expect(people("Paul Hill Jr. met Paul Hill.").map(({ name }) => name)).toEqual(["Paul Hill Jr.", "Paul Hill"]);
  });

  it.each([
    ["Kenji Ito met Mari Ito. Ito smiled.", ["Kenji Ito 1", "Mari Ito 1", "Ito 1?"]],
    ["Kenji Ito came. Ito sang. Mari Ito left. Ito smiled.", ["Kenji Ito 3", "Mari Ito 1"]],
    ["Kenji Ito came. Ito smiled. Mari Ito left.", ["Kenji Ito 2", "Mari Ito 1"]],
    ["Paul Lowe met Paul Lowe Jr. there. Lowe smiled.", ["Paul Lowe 2", "Paul Lowe Jr. 1"]],
    ["Kenji Ito met Mari Ito. Kenji Ito and Mr. Ito smiled.", ["Kenji Ito 2", "Mari Ito 1", "Ito 1?"]],
  ])("are tied to a surname only where the text tells whose it is: %s", (text, expected) => {
    const found = people(text).map(
      ({ name, mentions, ambiguous }) => `${name} ${mentions.length}${ambiguous ? "?" : ""}`,
    );
    expect(found).toEqual(expected);
  });

  it("are meant by their surname in capitals, which acronyms aren’t", () => {
    expect(people("Paul Ray came. The NATO envoy left. RAY: No.").map(({ mentions }) => mentions.length)).toEqual([2]);
    expect(people("PAUL RAY: No.\nPaul Ray left on Monday.")[0]?.name).toBe("Paul Ray");
  });

  it("have the sex that pronouns tell where no name does", () => {
    expect(people("Oluwaseun Adebayo said no. She had her reasons.")[0]?.gender).toBe("female");
  });
});
