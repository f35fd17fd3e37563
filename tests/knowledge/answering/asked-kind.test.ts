import { describe, expect, it } from "vitest";
import { annotate, answerer } from "./resources.ts";

const report = annotate(
  "report",
  "The Ribe council voted on Tuesday to close the pool by March 31, 2026, after it had served swimmers since 1934. " +
    "The closure will save £412,000 a year, director Ida Krag said. Councillor Vera Brock said that the pool needs repairs " +
    "costing £2.3 million. The race at the pool was stopped for six minutes after a spectator fell in. The maker says that " +
    "the pump returns 87 percent of the heat; a study by the Hede Institute put the figure at 71 percent. Tove Vik, 24, " +
    "swam last. The pool will reopen on June 30, the mayor said on Friday. Jon Bly phoned Tove Vik on May 3.",
);
const shortest = (question: string) => {
  const answer = answerer.answer(question, [report]);
  return answer.kind === "answered" ? answer.shortest?.excerpt : answer.kind;
};

describe("the marked words", () => {
  it.each([
    ["When will the council close the pool?", "March 31, 2026"],
    ["Since when has the pool served swimmers?", "1934"],
    ["When will the pool reopen?", "June 30"],
    ["What percentage of the heat did the Hede Institute find?", "71 percent"],
    ["What percentage of the heat does the pump return, says the maker?", "87 percent"],
    ["How much will the closure save?", "412,000"],
    ["How old is Tove Vik?", "24"],
    ["How long was the race stopped?", "six minutes"],
  ])("are of the asked kind: “%s”", (question, words) => {
    expect(shortest(question)).toContain(words);
  });

  it.each([
    ["How old is Vera Brock?"],
    ["How many spectators were stopped at the race?"],
    ["When did director Ida Krag join the council?"],
    ["How much did Jon Bly offer?"],
  ])("are none of another kind: “%s”", (question) => {
    expect(shortest(question)).toBe("unanswered");
  });

  it("are no bare date for a reason", () => {
    expect(["unanswered", undefined]).toContain(shortest("Why did Jon Bly phone Tove Vik?"));
  });
});

describe("“who said …?”", () => {
  const meeting = annotate(
    "meeting",
    "Emil Brock disputed the number of bathers. He said the pool had 210 visitors a day and that nobody counts on Mondays. " +
      "“We brought cakes.” The mayor, Eva Munk, called the plan an insult.",
    {
      said: [
        { words: "the pool had 210 visitors a day", by: "Emil Brock", source: "He" },
        { words: "We brought cakes.", by: "Emil Brock", direct: true },
        { words: "an insult", by: "Eva Munk", source: "Eva Munk" },
      ],
    },
  );

  it.each([
    ["Who said the pool had 210 visitors a day?", "Emil Brock"],
    ["Who called the plan an insult?", "Eva Munk"],
  ])("“%s” has who said it marked", (question, name) => {
    expect(answerer.answer(question, [meeting])).toMatchObject({ kind: "answered", shortest: { excerpt: name } });
  });

  it("leaves it to the attribution where the words name nobody", () => {
    expect(answerer.answer("Who said “we brought cakes”?", [meeting])).toMatchObject({
      shortest: null,
      passages: [{ marks: [], attribution: { speaker: { name: "Emil Brock" } } }],
    });
  });
});
