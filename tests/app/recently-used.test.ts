import { describe, expect, it } from "vitest";
import { createRecentlyUsed } from "../../src/app/recently-used.ts";

describe("values kept by size", () => {
  it("drops the least recently used past the cap", () => {
    const kept = createRecentlyUsed<string, number>(10);
    kept.set("a", 1, 4);
    kept.set("b", 2, 4);
    kept.get("a");
    kept.set("c", 3, 4);
    expect(kept.keys()).toEqual(["a", "c"]);
    expect(kept.get("b")).toBeUndefined();
  });

  it("doesn't count a peek as a use", () => {
    const kept = createRecentlyUsed<string, number>(2);
    kept.set("a", 1, 1);
    kept.set("b", 2, 1);
    expect(kept.peek("a")).toBe(1);
    kept.set("c", 3, 1);
    expect(kept.has("a")).toBe(false);
  });

  it("always keeps the newest, and counts what is replaced or deleted no longer", () => {
    const kept = createRecentlyUsed<string, number>(5);
    kept.set("huge", 1, 50);
    expect(kept.keys()).toEqual(["huge"]);
    kept.set("huge", 2, 3);
    kept.set("small", 3, 2);
    expect(kept.keys()).toEqual(["huge", "small"]);
    kept.delete("huge");
    kept.set("other", 4, 3);
    expect(kept.keys()).toEqual(["small", "other"]);
  });
});
