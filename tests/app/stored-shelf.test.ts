import { describe, expect, it } from "vitest";
import { indexBundled } from "../../src/app/bundled.ts";
import { createStoredShelf } from "../../src/app/stored-shelf.ts";
import { articleId, guildId } from "../../src/domain/ids.ts";
import { bundledLibraryKey, type Library } from "../../src/domain/library.ts";
import { createMemoryStore } from "../../src/store/memory/create-memory-store.ts";
import { createPlainKnowledge } from "../fakes/plain-knowledge.ts";
import { sampleArticle } from "../store/sample-article.ts";

const article = (id: string, text = `The ferry to ${id} is late.`) => sampleArticle({ id, title: id, text });

const library = (id: string, includesBundled = true): Library => ({
  owner: { kind: "guild", guildId: guildId(id) },
  includesBundled,
});

const setUp = () => {
  const store = createMemoryStore();
  const knowledge = createPlainKnowledge();
  return { store, knowledge, shelf: createStoredShelf(store, knowledge) };
};

describe("the stored shelf", () => {
  it("never opens one server's article for another, even where it is in memory", async () => {
    const { shelf } = setUp();
    await shelf.put("guild:one", article("harbour"));
    expect(await shelf.open(library("one"), articleId("harbour"))).not.toBeNull();
    expect(await shelf.open(library("two"), articleId("harbour"))).toBeNull();
    expect(await shelf.open(library("two"), articleId("harbour"), 1)).toBeNull();
  });

  it("hides the bundled story where a server hides it", async () => {
    const { shelf } = setUp();
    await shelf.put(bundledLibraryKey, article("island"));
    expect(await shelf.list(library("one"))).toHaveLength(1);
    expect(await shelf.list(library("one", false))).toHaveLength(0);
    expect(await shelf.open(library("one", false), articleId("island"))).toBeNull();
  });

  it("lists an article that was put after the list was read", async () => {
    const { shelf } = setUp();
    await shelf.put("guild:one", article("harbour"));
    await shelf.list(library("one"));
    await shelf.put("guild:one", article("island"));
    expect((await shelf.list(library("one"))).map(({ id }) => id)).toEqual(["harbour", "island"]);
  });

  it("annotates an article once, also for a shelf that is opened later", async () => {
    const { store, knowledge, shelf } = setUp();
    await shelf.put("guild:one", article("harbour"));
    await createStoredShelf(store, knowledge).open(library("one"), articleId("harbour"));
    expect(knowledge.annotated).toEqual(["harbour"]);
  });

  it("annotates again where the annotator is another", async () => {
    const { store, knowledge, shelf } = setUp();
    await shelf.put("guild:one", article("harbour"));
    const next = createStoredShelf(store, { ...knowledge, annotatorVersion: "next" });
    await next.open(library("one"), articleId("harbour"));
    expect(knowledge.annotated).toEqual(["harbour", "harbour"]);
  });

  it("opens several at once, in the order asked for, from memory or not", async () => {
    const { store, knowledge, shelf } = setUp();
    for (const id of ["harbour", "island", "quay"]) await shelf.put("guild:one", article(id));
    const next = createStoredShelf(store, knowledge);
    await next.open(library("one"), articleId("island"));
    const ids = ["quay", "absent", "island", "harbour"].map(articleId);
    const opened = await next.openAll(library("one"), ids);
    expect(opened.map(({ article: { id } }) => id)).toEqual(["quay", "island", "harbour"]);
    expect(await next.openAll(library("two"), ids)).toEqual([]);
    expect(knowledge.annotated).toEqual(["harbour", "island", "quay"]);
  });

  it("opens an older version by its number", async () => {
    const { shelf } = setUp();
    await shelf.put("guild:one", article("harbour"));
    await shelf.put("guild:one", { ...article("harbour", "The ferry is on time."), version: 2 });
    expect((await shelf.open(library("one"), articleId("harbour")))?.article.text).toBe("The ferry is on time.");
    expect((await shelf.open(library("one"), articleId("harbour"), 1))?.article.text).toMatch(/late/);
  });
});

describe("indexing the bundled stories", () => {
  it("indexes what isn't indexed, and nothing twice", async () => {
    const { store, shelf } = setUp();
    expect(await indexBundled([article("island")], store.articles, shelf)).toBe(1);
    expect(await indexBundled([article("island")], store.articles, shelf)).toBe(0);
  });

  it("makes a changed text a new version and keeps the old one", async () => {
    const { store, shelf } = setUp();
    await indexBundled([article("island")], store.articles, shelf);
    expect(await indexBundled([article("island", "It is raining.")], store.articles, shelf)).toBe(1);
    expect((await store.articles.get([bundledLibraryKey], articleId("island")))?.version).toBe(2);
    expect((await store.articles.get([bundledLibraryKey], articleId("island"), 1))?.text).toMatch(/ferry/);
  });
});
