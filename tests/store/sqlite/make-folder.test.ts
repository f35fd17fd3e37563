import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../../src/store/sqlite/make-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";

describe("the data folder", () => {
  it("is made for nobody else to read, since it holds what people asked", () => {
    const folder = join(temporaryFolder(), "data", "local");
    makeFolder(folder);
    expect(statSync(folder).mode & 0o077).toBe(0);
  });

  it.runIf(process.platform === "linux")("is refused, not waited for, where none can be made", () => {
    expect(() => makeFolder("/proc/nowhere/data")).toThrow(/can't be used \(it can't be made there\)/);
  });
});
