import { describe, expect, it } from "vitest";
import { withKnownSurnames } from "../../../src/knowledge/tagging/known-surnames.ts";
import type { Tag } from "../../../src/knowledge/tagging/tagged-document.ts";

/** The tags of sentences written as `word/TAG word/TAG`, a line each. */
function tagsOf(...lines: readonly string[]): string {
  const pairs = lines.map((line) => line.split(" ").map((pair) => pair.split("/") as [string, Tag]));
  const all = pairs.flat();
  let from = 0;
  const sentences = pairs.map((line) => {
    const to = from + line.length;
    const sentence = { from, to, paragraph: 1 };
    from = to;
    return sentence;
  });
  const [word, tag] = [all.map(([one]) => one), all.map(([, one]) => one)];
  return withKnownSurnames(word, tag, sentences).join(" ");
}

describe("a surname that the article knows", () => {
  it("isn't a verb where it begins a sentence", () => {
    expect(tagsOf("then/ADV Anna/PROPN Lynch/PROPN came/VERB", "Lynch/VERB said/VERB no/INTJ")).toBe(
      "ADV PROPN PROPN VERB PROPN VERB INTJ",
    );
  });

  it.each([
    ["a verb that is nobody's name", ["then/ADV Anna/PROPN Lynch/PROPN came/VERB", "Stop/VERB said/VERB he/PRON"]],
    ["the verb in lower case", ["then/ADV Anna/PROPN Lynch/PROPN came/VERB", "they/PRON lynch/VERB him/PRON"]],
    ["a word of a headline", ["Anna/PROPN Rules/PROPN Ferry/PROPN Unsafe/PROPN", "Rules/VERB he/PRON well/ADV"]],
  ])("leaves alone %s", (_, lines) => {
    expect(tagsOf(...lines).split(" ")).toContain("VERB");
    expect(tagsOf(...lines)).toBe(lines.map((line) => line.replace(/\S+\//g, "")).join(" "));
  });
});
