import { describe, expect, it } from "vitest";
import { readBundledArticles } from "../../../src/bundled-articles.ts";
import type { Article } from "../../../src/domain/article.ts";
import { slice } from "../../../src/domain/span.ts";
import { createKnowledge } from "../../../src/knowledge/create-knowledge.ts";
import { otherSides } from "../../../src/knowledge/denials/other-sides.ts";
import { loadResources } from "../../../src/resources.ts";

const knowledge = createKnowledge(loadResources());
const story = readBundledArticles().find(({ id }) => id === "trump-putin-call") as Article;
const annotated = knowledge.prepare(story, knowledge.annotate(story));

/** The other sides of words of the story: what they are, whose, in which paragraph, and how they begin. */
function sidesOf(words: string): readonly string[] {
  const start = story.text.indexOf(words);
  return otherSides(annotated, { start, end: start + words.length }).map(({ is, kind, denier, citation }) => {
    expect(citation.excerpt).toBe(slice(story.text, citation.span));
    const opening = citation.excerpt.split(" ").slice(0, 3).join(" ");
    return `${is}, ${denier} ${kind}, ${citation.paragraph}: ${opening}`;
  });
}

const asked = "When asked whether";
const reports = "Trump’s remarks followed";
const distance = "The U.S. State";

describe("the other side of the story's words", () => {
  it.each([
    [
      "supplies were still being sent",
      [`claim, Donald Trump denies, 4: ${asked}`, `claim, Donald Trump denies, 5: ${reports}`],
    ],
    [
      "the Pentagon had paused deliveries",
      [`denial, Donald Trump denies, 4: ${asked}`, `denial, U.S. State Department distances, 6: ${distance}`],
    ],
    [
      "it had no role in decisions",
      [
        `claim, U.S. State Department distances, 5: ${reports}`,
        `claim, U.S. State Department distances, 6: ${distance}`,
      ],
    ],
    ["I’m not happy about that.", []],
    ["it had not received formal notice", []],
  ])("“%s”", (words, sides) => {
    expect(sidesOf(words)).toEqual(sides);
  });

  it("is told with a checked quote", () => {
    const [sent] = knowledge.checkQuote("supplies were still being sent", null, [annotated]).matches;
    expect(sent?.otherSides?.map(({ citation }) => citation.paragraph)).toEqual([4, 5]);
  });

  it("is told of words that are what their speaker says isn't so", () => {
    const [match] = knowledge.checkQuote("Trump denied any suspension", null, [annotated]).matches;
    expect(match).toMatchObject({ denied: true, attribution: { speaker: { name: "Donald Trump" } } });
  });

  it("is told with an answer", () => {
    const answer = knowledge.answer("What had the Pentagon paused?", [annotated]);
    const passages = answer.kind === "answered" ? answer.passages : [];
    expect(passages[0]?.otherSides?.map(({ denier }) => denier)).toContain("Donald Trump");
  });
});
