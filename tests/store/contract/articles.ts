import fc from "fast-check";
import { expect, it } from "vitest";
import { articleId } from "../../../src/domain/ids.ts";
import { contentHash } from "../../../src/store/content-hash.ts";
import type { OpenStore } from "../contract.ts";
import { passageOf, sampleArticle } from "../sample-article.ts";

const guild = "guild:9007199254740993001";

export function articlesContract(open: OpenStore): void {
  it("gives back an article as it came", async () => {
    const store = await open();
    const article = sampleArticle({
      title: 'A "title" with ünïcode 🗞️',
      text: "Headline\n\nПервый абзац. 😀 “Quoted”\r\n\tand more.",
      headline: { start: 0, end: 8 },
      furniture: [{ start: 10, end: 12 }],
      url: "https://example.org/a?b=c",
      outlet: "example.org",
      byline: "A. Writer",
      publishedAt: "2026-01-02T03:04:05+02:00",
      language: "bg",
    });
    await store.articles.put(guild, article, [passageOf(article, "quot")]);
    expect(await store.articles.get([guild], article.id)).toEqual(article);
  });

  it("gives every slice of every text back, unit by unit", async () => {
    const store = await open();
    let version = 0;
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(units, fc.nat(), fc.nat(), async (codes, a, b) => {
        const text = String.fromCharCode(...codes);
        const start = a % text.length;
        const span = { start, end: start + 1 + (b % (text.length - start)) };
        const article = sampleArticle({ version: ++version, text });
        await store.articles.put(guild, article, []);
        expect(await store.articles.readSlice(article.id, version, span)).toBe(text.slice(span.start, span.end));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["NUL", "before\0after"],
    ["a lone high surrogate", "before\ud83dafter"],
    ["a lone low surrogate", "\ude00"],
    ["the store's own mark", '‹json›"x"'],
    ["nothing", ""],
  ])("keeps a text with %s", async (_, text) => {
    const store = await open();
    const article = sampleArticle({ text, title: text });
    await store.articles.put(guild, article, []);
    expect(await store.articles.get([guild], article.id)).toEqual(article);
  });

  it("has no slice where the span is empty, reversed or past the text, or the version unknown", async () => {
    const store = await open();
    const article = sampleArticle({ text: "0123456789" });
    await store.articles.put(guild, article, []);
    const read = (start: number, end: number, version = 1) =>
      store.articles.readSlice(article.id, version, { start, end });
    expect(await read(2, 5)).toBe("234");
    expect(await read(0, 10)).toBe("0123456789");
    for (const [start, end] of [
      [3, 3],
      [5, 2],
      [-1, 3],
      [8, 11],
    ] as const)
      expect(await read(start, end)).toBeNull();
    expect(await read(2, 5, 2)).toBeNull();
    expect(await store.articles.readSlice(articleId("other"), 1, { start: 0, end: 1 })).toBeNull();
  });

  it("keeps the versions of an article and gives the newest where none is named", async () => {
    const store = await open();
    const first = sampleArticle({ text: "First text." });
    const second = sampleArticle({ version: 2, text: "Second text.", title: "Harbour reopens again" });
    await store.articles.put(guild, first, []);
    await store.articles.put(guild, second, []);
    expect(await store.articles.get([guild], first.id)).toEqual(second);
    expect(await store.articles.get([guild], first.id, 1)).toEqual(first);
    expect(await store.articles.get([guild], first.id, 3)).toBeNull();
    expect((await store.articles.list([guild])).map(({ title }) => title)).toEqual(["Harbour reopens again"]);
    expect(await store.articles.readSlice(first.id, 1, { start: 0, end: 5 })).toBe("First");
  });

  it("refuses another text under a version that is stored, in any library, and keeps what was there", async () => {
    const store = await open();
    const article = sampleArticle({ text: "As it was cited." });
    await store.articles.put(guild, article, [passageOf(article, "cite")]);
    const other = sampleArticle({ text: "As it never was." });
    for (const library of [guild, "user:1"]) {
      const put = store.articles.put(library, other, [passageOf(other, "never")]);
      await expect(put).rejects.toMatchObject({
        problem: { kind: "version-exists", articleId: "harbour", version: 1 },
      });
    }
    expect(await store.articles.get([guild, "user:1"], article.id)).toEqual(article);
    expect(await store.articles.candidates([guild, "user:1"], ["never"], 5)).toEqual([]);
  });

  it("takes new metadata and passages of a version whose text is the same", async () => {
    const store = await open();
    const article = sampleArticle();
    await store.articles.put(guild, article, [passageOf(article, "harbour")]);
    const better = { ...article, title: "Harbour open", publishedAt: "2026-03-04" };
    await store.articles.put(guild, better, [passageOf(better, "quay")]);
    expect(await store.articles.get([guild], article.id)).toEqual(better);
    expect(await store.articles.candidates([guild], ["harbour"], 5)).toEqual([]);
    expect(await store.articles.candidates([guild], ["quay"], 5)).toEqual([article.id]);
  });

  it("gives several of the newest versions in the order asked for, with what is kept of their annotation", async () => {
    const store = await open();
    const [harbour, island] = [sampleArticle({ id: "harbour" }), sampleArticle({ id: "island", text: "The island." })];
    const newer = { ...island, version: 2, text: "The island again." };
    await store.articles.put(guild, harbour, []);
    await store.articles.put(guild, island, []);
    await store.articles.put("bundled", newer, []);
    await store.annotations.put(contentHash(harbour), "1", '["kept"]');
    await store.annotations.put(contentHash(newer), "0", '["of an older annotator"]');
    const ids = [newer.id, articleId("absent"), harbour.id];
    expect(await store.articles.getAll([guild, "bundled"], ids, "1")).toEqual([
      { article: newer, annotations: null },
      { article: harbour, annotations: '["kept"]' },
    ]);
    expect(await store.articles.getAll(["guild:2"], ids, "1")).toEqual([]);
    expect(await store.articles.getAll([guild], [], "1")).toEqual([]);
    expect(await store.articles.getAll([], ids, "1")).toEqual([]);
  });

  it("shows a library no other library's articles", async () => {
    const store = await open();
    const mine = sampleArticle({ id: "mine" });
    const theirs = sampleArticle({ id: "theirs" });
    await store.articles.put("guild:1", mine, [passageOf(mine, "harbour")]);
    await store.articles.put("guild:12", theirs, [passageOf(theirs, "harbour")]);
    expect((await store.articles.list(["guild:1"])).map(({ id }) => id)).toEqual(["mine"]);
    expect(await store.articles.get(["guild:1"], theirs.id)).toBeNull();
    expect(await store.articles.get([], mine.id)).toBeNull();
    expect(await store.articles.list([])).toEqual([]);
    expect(await store.articles.candidates(["guild:1"], ["harbour"], 5)).toEqual(["mine"]);
    expect(await store.articles.remove("guild:1", theirs.id)).toBe(false);
    expect(await store.articles.get(["guild:12"], theirs.id)).toEqual(theirs);
  });

  it("lists an article once, though it is in two of the libraries, by title whatever its case", async () => {
    const store = await open();
    for (const [id, title] of [
      ["c", "beta"],
      ["a", "Alpha"],
      ["b", "alpha"],
      ["d", "Ärger"],
    ] as const) {
      await store.articles.put(guild, sampleArticle({ id, title }), []);
    }
    await store.articles.put("bundled", sampleArticle({ id: "a", title: "Alpha" }), []);
    const listed = await store.articles.list([guild, "bundled"]);
    expect(listed.map(({ title }) => title)).toEqual(["Alpha", "alpha", "beta", "Ärger"]);
    expect(listed[0]).toEqual({ id: "a", version: 1, title: "Alpha", url: null, outlet: null, publishedAt: null });
  });

  it("removes an article with its versions and passages, and says whether it was there", async () => {
    const store = await open();
    const article = sampleArticle();
    await store.articles.put(guild, article, [passageOf(article, "harbour")]);
    await store.articles.put(guild, { ...article, version: 2, text: "Another." }, [passageOf(article, "harbour")]);
    expect(await store.articles.remove(guild, article.id)).toBe(true);
    expect(await store.articles.remove(guild, article.id)).toBe(false);
    expect(await store.articles.get([guild], article.id, 1)).toBeNull();
    expect(await store.articles.readSlice(article.id, 1, { start: 0, end: 3 })).toBeNull();
    expect(await store.articles.candidates([guild], ["harbour"], 5)).toEqual([]);
    await store.articles.put(guild, sampleArticle({ text: "Added anew." }), []);
    expect((await store.articles.get([guild], article.id))?.text).toBe("Added anew.");
  });
}
