import { describe, expect, it } from "vitest";
import { readBundledArticles } from "../../../src/bundled-articles.ts";
import type { Article } from "../../../src/domain/article.ts";
import type { Verdict } from "../../../src/domain/quote-check.ts";
import { createKnowledge } from "../../../src/knowledge/create-knowledge.ts";
import { loadResources } from "../../../src/resources.ts";

const knowledge = createKnowledge(loadResources());
const story = readBundledArticles().find(({ id }) => id === "trump-putin-call") as Article;
const annotated = knowledge.prepare(story, knowledge.annotate(story));
const article = (text: string): Article => ({ ...story, text, headline: null, furniture: [] });
const pier = article(
  "Reyes said the fund had paid the mayor a fee. Hill denied that the fund had closed the old pier. The board denied Hill a loan.",
);
const pierAnnotated = knowledge.prepare(pier, knowledge.annotate(pier));

describe("a statement told with another verb", () => {
  it.each<[string, Verdict]>([
    ["Rutte urged continued military support for Ukraine", "reported"],
    ["Rutte opposed continued military support for Ukraine", "altered"],
    ["Trump denied that supplies were being sent", "altered"],
    ["The Kremlin said the call lasted over an hour", "altered"],
    ["The Kremlin said the call lasted about an hour", "reported"],
  ])("“%s” is %s", (quote, verdict) => {
    expect(knowledge.checkQuote(quote, null, [annotated]).verdict).toBe(verdict);
  });
});

describe("a denied claim", () => {
  it.each<[string, Verdict]>([
    ["the U.S. had paused its weapons deliveries", "out-of-context"],
    ["We have paused weapons deliveries", "out-of-context"],
    ["the US halted weapons shipments", "out-of-context"],
    ["Trump: the US halted weapons shipments", "out-of-context"],
    ["weapons deliveries were halted by the US", "out-of-context"],
    ["America stopped sending weapons", "altered"],
    ["the U.S. had not paused its weapons deliveries", "altered"],
    ["The Pentagon has suspended shipments of missiles", "reported"],
  ])("is told with its denial, however it is worded: “%s” is %s", (quote, verdict) => {
    const check = knowledge.checkQuote(quote, null, [annotated]);
    expect(check.verdict).toBe(verdict);
    const denials = check.matches[0]?.otherSides?.filter(
      ({ is, denier }) => is === "denial" && denier === "Donald Trump",
    );
    expect(denials).toHaveLength(1);
  });

  it.each<[string, Verdict]>([
    ["the fund had closed the old pier", "out-of-context"],
    ["the fund closed the pier", "out-of-context"],
    ["the old pier was closed by the fund", "out-of-context"],
    ["the fund had opened the old pier", "altered"],
  ])("is nobody's statement: “%s” is %s", (quote, verdict) => {
    const check = knowledge.checkQuote(quote, null, [pierAnnotated]);
    expect([check.verdict, check.matches[0]?.denied]).toEqual([verdict, true]);
  });

  it.each<[string, Verdict]>([
    ["Hill denied that the fund had closed the old pier", "reported"],
    ["the fund had paid the mayor a fee", "reported"],
    ["supplies were still being sent", "reported"],
    ["The film will close the pier", "not-found"],
  ])("is not made of what is stated: “%s” is %s", (quote, verdict) => {
    expect(knowledge.checkQuote(quote, null, [annotated, pierAnnotated]).verdict).toBe(verdict);
  });
});
