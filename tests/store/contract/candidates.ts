import fc from "fast-check";
import { expect, it } from "vitest";
import { createMemoryStore } from "../../../src/store/memory/create-memory-store.ts";
import type { Store } from "../../../src/store/store.ts";
import type { OpenStore } from "../contract.ts";
import { passageOf, sampleArticle } from "../sample-article.ts";

const guild = "guild:1";

async function add(store: Store, id: string, passages: readonly string[], publishedAt: string | null = null) {
  const article = sampleArticle({ id, publishedAt, text: passages.join(" ") || "." });
  const indexed = passages.map((terms) => passageOf(article, terms));
  await store.articles.put(guild, article, indexed);
}

export function candidatesContract(open: OpenStore): void {
  it("puts articles with all terms in one passage before those with some", async () => {
    const store = await open();
    await add(store, "scattered", ["ferri", "harbour", "strike"]);
    await add(store, "together", ["ferri harbour strike"]);
    await add(store, "none", ["weather"]);
    expect(await store.articles.candidates([guild], ["harbour", "ferri", "strike"], 5)).toEqual([
      "together",
      "scattered",
    ]);
  });

  it("orders the rest by how rare the terms are that one passage holds", async () => {
    const store = await open();
    for (const id of ["c1", "c2", "c3"]) await add(store, id, ["common"]);
    await add(store, "both", ["common middling"]);
    await add(store, "rare", ["rare"]);
    await add(store, "middling", ["middling"]);
    const found = await store.articles.candidates([guild], ["common", "middling", "rare", "missing"], 9);
    expect(found).toEqual(["both", "rare", "middling", "c1", "c2", "c3"]);
  });

  it("puts the newest publication first where the terms tie, undated ones last, then goes by id", async () => {
    const store = await open();
    await add(store, "b", ["ferri"]);
    await add(store, "old", ["ferri"], "2024-05-06");
    await add(store, "a", ["ferri"]);
    await add(store, "new", ["ferri"], "2026-05-06T07:00:00Z");
    expect(await store.articles.candidates([guild], ["ferri"], 9)).toEqual(["new", "old", "a", "b"]);
    expect(await store.articles.candidates([guild], ["ferri", "absent"], 9)).toEqual(["new", "old", "a", "b"]);
  });

  it("finds at most as many as asked, and none for nothing", async () => {
    const store = await open();
    for (const id of ["a", "b", "c"]) await add(store, id, ["ferri boat"]);
    expect(await store.articles.candidates([guild], ["ferri", "boat"], 2)).toEqual(["a", "b"]);
    expect(await store.articles.candidates([guild], ["ferri", "tram"], 2)).toEqual(["a", "b"]);
    for (const [terms, limit] of [
      [[], 5],
      [["ferri"], 0],
      [[" ", ""], 5],
      [["absent"], 5],
    ] as const) {
      expect(await store.articles.candidates([guild], terms, limit)).toEqual([]);
    }
    expect(await store.articles.candidates([], ["ferri"], 5)).toEqual([]);
  });

  it("finds an article in each of the libraries, once", async () => {
    const store = await open();
    const shared = sampleArticle({ id: "shared" });
    await store.articles.put("bundled", shared, [passageOf(shared, "ferri")]);
    await store.articles.put(guild, shared, [passageOf(shared, "ferri")]);
    await add(store, "own", ["ferri"]);
    expect(await store.articles.candidates([guild, "bundled"], ["ferri"], 9)).toEqual(["own", "shared"]);
    expect(await store.articles.candidates(["bundled"], ["ferri"], 9)).toEqual(["shared"]);
  });

  it("searches the newest version alone, whichever was stored last", async () => {
    const store = await open();
    const first = sampleArticle({ text: "First." });
    const second = sampleArticle({ version: 2, text: "Second." });
    await store.articles.put(guild, second, [passageOf(second, "second")]);
    await store.articles.put(guild, first, [passageOf(first, "first")]);
    expect(await store.articles.candidates([guild], ["first"], 5)).toEqual([]);
    expect(await store.articles.candidates([guild], ["second"], 5)).toEqual([first.id]);
  });

  it.each(["u.s.", "covid-19", "don't", "電話", "été", 'say"so', "terms:", "AND", "(", "*", "£5", "x_y", "и", "😀"])(
    "takes %s as one term",
    async (term) => {
      const store = await open();
      await add(store, "whole", [`before ${term.toLowerCase()} after`]);
      await add(store, "pieces", ["u s covid 19 don t 電 話 ete e t say so term 5 x y"]);
      expect(await store.articles.candidates([guild], [term], 5)).toEqual(["whole"]);
    },
  );

  it.each([
    ["ushakof", ["ushakov", "ushanka"], ["ushakov"]],
    ["zelenskyy", ["zelenski", "zeppelin"], ["zelenski"]],
    ["lindohlm", ["lindholm"], ["lindholm"]],
    // a short one, another first letter, more than two letters off
    ["riga", ["rigo"], []],
    ["putin", ["rutin"], []],
    ["ushakof", ["ushanka"], []],
  ])("takes %s, which no passage holds, for what is spelt nearly so", async (typed, stored, found) => {
    const store = await open();
    for (const term of stored) await add(store, term, [`before ${term} after`]);
    expect(await store.articles.candidates([guild], [typed], 5)).toEqual(found);
  });

  it("takes no term that is there for another, and none from another library", async () => {
    const store = await open();
    await add(store, "exact", ["harbour"]);
    await add(store, "near", ["harbours"]);
    expect(await store.articles.candidates([guild], ["harbour"], 5)).toEqual(["exact"]);
    const other = sampleArticle({ id: "other" });
    await store.articles.put("guild:2", other, [passageOf(other, "ushakov")]);
    expect(await store.articles.candidates([guild], ["ushakof"], 5)).toEqual([]);
  });

  it("puts what holds a term before what holds one that is spelt nearly so", async () => {
    const store = await open();
    await add(store, "near", ["ushakov"]);
    await add(store, "named", ["ferri"]);
    await add(store, "both", ["ferri ushakov"]);
    expect(await store.articles.candidates([guild], ["ferri", "ushakof"], 5)).toEqual(["both", "named", "near"]);
  });

  it("stands whatever is asked", async () => {
    const store = await open();
    await add(store, "a", ["ferri"]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: "binary", maxLength: 20 }), { maxLength: 6 }), async (terms) => {
        await store.articles.candidates([guild], terms, 3);
      }),
      { numRuns: 60 },
    );
    const thousand = Array.from({ length: 1_000 }, (_, index) => `word${index}`);
    expect(await store.articles.candidates([guild], thousand, 3)).toEqual([]);
    expect(await store.articles.candidates([guild], ["ferri", ...thousand], 3)).toEqual(["a"]);
  });

  it("gives the same as every other store, whatever is stored and asked, in whichever order it was stored", async () => {
    const term = fc.constantFrom("ferri", "boat", "harbour", "strike", "mayor", "u.s.");
    const passages = fc.array(fc.array(term, { maxLength: 4 }), { maxLength: 4 });
    const date = fc.constantFrom(null, "2025-01-01", "2026-01-01");
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(passages, date), { maxLength: 8 }),
        fc.array(term, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 9 }),
        async (articles, terms, limit) => {
          const [store, other] = [await open(), createMemoryStore()];
          const all = articles.map(([texts, publishedAt], index) => ({ texts, publishedAt, id: `article-${index}` }));
          for (const { id, texts, publishedAt } of all) await add(store, id, texts.map(joined), publishedAt);
          for (const { id, texts, publishedAt } of all.reverse()) await add(other, id, texts.map(joined), publishedAt);
          const found = await store.articles.candidates([guild], terms, limit);
          expect(found).toEqual(await other.articles.candidates([guild], terms, limit));
        },
      ),
      { numRuns: 15 },
    );
  });
}

const joined = (terms: readonly string[]): string => terms.join(" ");
