import { describe, expect, it, onTestFinished } from "vitest";
import { guildId } from "../../../src/domain/ids.ts";
import { createSqlStore } from "../../../src/store/sql/create-sql-store.ts";
import { createPassageSearch } from "../../../src/store/sqlite/passage-search.ts";
import { openSqliteDatabase } from "../../../src/store/sqlite/sqlite-database.ts";
import { passageOf, sampleArticle } from "../sample-article.ts";
import { temporaryFolder } from "../temporary-folder.ts";

describe("a full disk", () => {
  it("is told clearly, changes nothing, leaves reading alone, and writing resumes once there is room", async () => {
    const { database, path } = await openSqliteDatabase({ folder: temporaryFolder(), now: () => 0 });
    const store = createSqlStore(database, createPassageSearch(database));
    onTestFinished(() => store.close());
    const guild = guildId("1");
    const article = sampleArticle({ text: "Stored before. ".repeat(100) });
    await store.articles.put("guild:1", article, [passageOf(article, "before")]);
    await store.settings.update(guild, { plainText: true });

    // SQLite answers to its own limit as it does to the disk's.
    const [pages] = await database.all("PRAGMA page_count");
    await database.all(`PRAGMA max_page_count = ${pages?.page_count}`);
    const big = sampleArticle({ id: "big", text: "Too much. ".repeat(10_000) });
    const passages = Array.from({ length: 50 }, (_, index) => passageOf(big, `much term${index}`));
    const refused = store.articles.put("guild:1", big, passages);
    await expect(refused).rejects.toMatchObject({ name: "StoreError", problem: { kind: "disk-full", path } });
    await expect(refused).rejects.toThrow(/full.*nothing is lost.*Free some space/);

    expect(await store.articles.get(["guild:1"], article.id)).toEqual(article);
    expect(await store.articles.get(["guild:1"], big.id)).toBeNull();
    expect(await store.articles.candidates(["guild:1"], ["much"], 5)).toEqual([]);
    expect((await store.settings.get(guild)).plainText).toBe(true);

    await database.all("PRAGMA max_page_count = 100000");
    await store.articles.put("guild:1", big, passages);
    expect(await store.articles.candidates(["guild:1"], ["much"], 5)).toEqual([big.id]);
  });
});
