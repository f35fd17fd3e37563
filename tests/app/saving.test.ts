import { describe, expect, it } from "vitest";
import { saving } from "../../src/app/saving.ts";
import { StoreError } from "../../src/store/store-error.ts";

describe("saving", () => {
  it("hands on what was saved", async () => {
    expect(await saving(Promise.resolve("kept"))).toBe("kept");
  });

  it.each(["disk-full", "read-only", "busy"] as const)("tells people where the store is %s", async (kind) => {
    const cause = new StoreError({ kind, path: "verbatim.sqlite" });
    await expect(saving(Promise.reject(cause))).rejects.toMatchObject({ problem: { kind: "store-read-only" }, cause });
  });

  it("leaves every other fault a fault", async () => {
    const broken = new StoreError({ kind: "failed", detail: "disk I/O error" });
    await expect(saving(Promise.reject(broken))).rejects.toBe(broken);
  });
});
