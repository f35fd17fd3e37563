import { expect, it } from "vitest";
import { createStatementCache } from "../../../src/store/sqlite/statement-cache.ts";

it("prepares a statement once while it is used, and drops the one that was used longest ago", () => {
  const prepared: string[] = [];
  const cache = createStatementCache((sql) => {
    prepared.push(sql);
    return { sql };
  }, 2);
  const first = cache.get("a");
  cache.get("b");
  expect(cache.get("a")).toBe(first);
  cache.get("c");
  expect(cache.get("a")).toBe(first);
  cache.get("b");
  expect(prepared).toEqual(["a", "b", "c", "b"]);
});
