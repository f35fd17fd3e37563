import { describe, expect, it } from "vitest";
import type { CitedPassage } from "../../src/domain/answer.ts";
import type { OtherSide } from "../../src/domain/other-side.ts";
import { tellOtherSides } from "../../src/reply/tell-other-sides.ts";
import { en } from "../../src/words/en.ts";
import { passage, saidBy, sources } from "./story.ts";

const question = passage(
  "When asked whether the U.S. had paused its weapons deliveries, Trump denied any suspension",
  4,
);
const report = passage("reports from the White House that the Pentagon had paused deliveries", 5);
const role = passage("stating it had no role in decisions on military logistics", 6);

const side = (is: OtherSide["is"], { citation }: CitedPassage, change: Partial<OtherSide> = {}): OtherSide => ({
  is,
  kind: "denies",
  denier: "Donald Trump",
  citation,
  marks: [],
  ...change,
});
const withSides = (shown: CitedPassage, ...otherSides: readonly OtherSide[]) => ({ ...shown, otherSides });
const said = passage("supplies were still being sent", 4, saidBy("Donald Trump"));

/** The lines and excerpts told of passages, in words. */
const told = (...passages: readonly CitedPassage[]) => {
  const tell = tellOtherSides(passages, sources, en);
  return passages.flatMap(tell).map((block) => {
    if (block.kind === "excerpt") return block.citation.excerpt;
    return block.kind === "text" ? block.text : block.kind;
  });
};

describe("the other side", () => {
  it("of a claim is who denies it, in the story's words", () => {
    expect(told(withSides(report, side("denial", question)))).toEqual([
      "Donald Trump denies this:",
      question.citation.excerpt,
    ]);
  });

  it("of a denial is what it denies", () => {
    expect(told(withSides(said, side("claim", report)))).toEqual([
      "What Donald Trump denies:",
      report.citation.excerpt,
    ]);
  });

  it("says that somebody had no part in it, rather than that it isn't so", () => {
    const distance = side("denial", role, { kind: "distances", denier: "U.S. State Department" });
    expect(told(withSides(report, distance))[0]).toBe("U.S. State Department says to have had no part in this:");
  });

  it("names nobody where the story doesn't", () => {
    expect(told(withSides(report, side("denial", question, { denier: null })))[0]).toBe("This is denied:");
  });

  it("is shown once, and not where the reply shows it anyhow", () => {
    const denial = side("denial", question);
    expect(told(withSides(report, denial), withSides(said, denial))).toHaveLength(2);
    expect(told(withSides(report, denial), question)).toEqual([]);
  });
});
