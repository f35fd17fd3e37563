import { describe, expect, it } from "vitest";
import { findTitles } from "../../src/app/find-titles.ts";
import type { ArticleSummary } from "../../src/domain/article.ts";
import { articleId } from "../../src/domain/ids.ts";

const titled = (title: string): ArticleSummary => ({
  id: articleId(title),
  version: 1,
  title,
  url: null,
  outlet: null,
  publishedAt: null,
});
const articles = ["Ferry to the island is late", "Harbour council votes on lights", "Island school opens"].map(titled);
const find = (typed: string, limit = 25) => findTitles(typed, articles, limit).map(({ title }) => title);

describe("titles", () => {
  it.each([
    [
      "all where nothing is typed",
      "  ",
      ["Ferry to the island is late", "Harbour council votes on lights", "Island school opens"],
    ],
    ["by what they hold", "ISLAND", ["Ferry to the island is late", "Island school opens"]],
    ["by words that are a little off", "harbor cuoncil", ["Harbour council votes on lights"]],
    ["never by what none of them resembles", "zebra", []],
  ])("are found %s", (_name, typed, titles) => {
    expect(find(typed)).toEqual(titles);
  });

  it("are never more than asked for", () => {
    expect(find("", 2)).toHaveLength(2);
  });
});
