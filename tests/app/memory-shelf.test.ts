import { describe, expect, it } from "vitest";
import { createMemoryShelf } from "../../src/app/memory-shelf.ts";
import { articleOf } from "../../src/app/submission.ts";
import { articleId, userId } from "../../src/domain/ids.ts";
import type { Library } from "../../src/domain/library.ts";
import { createPlainKnowledge } from "../fakes/plain-knowledge.ts";

const anybody: Library = { owner: { kind: "user", userId: userId("reader") }, includesBundled: true };

const article = (name: string, text: string) =>
  articleOf({ id: articleId(name), text, title: null, url: null, publishedAt: null, hasHeadline: false });

function filledShelf(limits = { textBytes: 1000, readyBytes: 1000 }) {
  const knowledge = createPlainKnowledge();
  const shelf = createMemoryShelf(knowledge, limits);
  shelf.put(article("ice", "The harbour froze."));
  shelf.put(article("thaw", "The ice melted and ferries left the harbour."));
  shelf.put(article("rain", "Roads flooded."));
  return { shelf, knowledge };
}

describe("a shelf in memory", () => {
  it("finds the articles that hold most of the terms", async () => {
    const { shelf } = filledShelf();
    expect(await shelf.candidates(anybody, ["ferries", "harbour"], 2)).toEqual(["thaw", "ice"]);
  });

  it("shows some of its articles as if there were no others", async () => {
    const { shelf } = filledShelf();
    const some = shelf.only([articleId("ice"), articleId("rain")]);
    expect((await some.list(anybody)).map(({ id }) => id)).toEqual(["ice", "rain"]);
    expect(await some.open(anybody, articleId("thaw"))).toBeNull();
    expect(await some.readSlice(articleId("thaw"), 1, { start: 0, end: 3 })).toBeNull();
    expect(await some.candidates(anybody, ["harbour"], 9)).toEqual(["ice", "rain"]);
  });

  it("reads a slice of the version that it holds, and of no other", async () => {
    const { shelf } = filledShelf();
    expect(await shelf.readSlice(articleId("ice"), 1, { start: 4, end: 11 })).toBe("harbour");
    expect(await shelf.readSlice(articleId("ice"), 2, { start: 4, end: 11 })).toBeNull();
  });

  it("keeps the text of more articles than it keeps ready, and reads those anew", async () => {
    const { shelf, knowledge } = filledShelf({ textBytes: 1000, readyBytes: 30 });
    for (const name of ["ice", "ice", "rain", "ice"]) await shelf.open(anybody, articleId(name));
    expect(knowledge.annotated).toEqual(["ice", "rain", "ice"]);
  });

  it("annotates an article's new text anew", async () => {
    const { shelf } = filledShelf();
    await shelf.open(anybody, articleId("rain"));
    shelf.put(article("rain", "The sun came out."));
    expect((await shelf.open(anybody, articleId("rain")))?.article.text).toBe("The sun came out.");
  });
});
