import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLibraryLists } from "../../src/app/library-lists.ts";
import type { ArticleSummary } from "../../src/domain/article.ts";
import { articleId } from "../../src/domain/ids.ts";
import { byTitle } from "../../src/store/title-order.ts";

const summary = (id: string, title: string, version = 1): ArticleSummary => ({
  id: articleId(id),
  version,
  title,
  url: null,
  outlet: null,
  publishedAt: null,
});

describe("the lists of libraries", () => {
  it("reads a library once, whatever is put into it afterwards", async () => {
    let reads = 0;
    const lists = createLibraryLists({ list: async () => [summary("a", "A")].slice(reads++) });
    await lists.of(["guild:1", "bundled"]);
    lists.add("guild:1", summary("b", "B"));
    lists.add("guild:2", summary("c", "C"));
    expect((await lists.of(["guild:1", "bundled"])).sorted.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(reads).toBe(1);
  });

  it("reads again where something was put while it read", async () => {
    const stored: ArticleSummary[] = [];
    const lists = createLibraryLists({
      list: async () => {
        const read = [...stored];
        await Promise.resolve();
        return read;
      },
    });
    const reading = lists.of(["guild:1"]);
    stored.push(summary("a", "A"));
    lists.add("guild:1", summary("a", "A"));
    await reading;
    expect((await lists.of(["guild:1"])).sorted).toHaveLength(1);
  });

  it("lists as a store would that is read anew", async () => {
    const put = fc.record({ id: fc.constantFrom("a", "b", "c", "d"), title: fc.string(), version: fc.nat(3) });
    await fc.assert(
      fc.asyncProperty(fc.array(put), async (puts) => {
        const lists = createLibraryLists({ list: async () => [] });
        await lists.of(["guild:1"]);
        const newest = new Map<string, ArticleSummary>();
        for (const { id, title, version } of puts) {
          lists.add("guild:1", summary(id, title, version));
          if (version >= (newest.get(id)?.version ?? 0)) newest.set(id, summary(id, title, version));
        }
        const { sorted, byId } = await lists.of(["guild:1"]);
        expect(sorted).toEqual([...newest.values()].sort(byTitle));
        expect(byId).toEqual(newest);
      }),
    );
  });
});
