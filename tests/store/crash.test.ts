import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import type { StoreWarning } from "../../src/store/store-warning.ts";
import { type Acknowledged, expectStored, writeUntilKilled } from "./processes/writer.ts";
import { temporaryFolder } from "./temporary-folder.ts";

describe("a process that is killed outright while it writes", () => {
  it("has lost nothing that was acknowledged, round after round on one folder", async () => {
    const folder = temporaryFolder();
    const all = new Map<string, readonly Acknowledged[]>();
    for (const [round, enough] of [1, 3, 40, 101, 218, 333].entries()) {
      const name = `round${round}`;
      all.set(name, await writeUntilKilled(folder, name, enough));
      await expectAllStored(folder, all);
    }
    expect([...all.values()].flat().length).toBeGreaterThan(690);
  });

  it("has lost nothing while others write to the same folder and are killed as well", async () => {
    const folder = temporaryFolder();
    const names = ["first", "second", "third"];
    const told = await Promise.all(names.map((name, index) => writeUntilKilled(folder, name, 60 + 40 * index)));
    await expectAllStored(folder, new Map(names.map((name, index) => [name, told[index] ?? []])));
  });
});

async function expectAllStored(folder: string, all: ReadonlyMap<string, readonly Acknowledged[]>): Promise<void> {
  const warnings: StoreWarning[] = [];
  const store = await openSqliteStore({ folder, log: (warning) => warnings.push(warning) });
  for (const [name, told] of all) await expectStored(store, name, told);
  await store.close();
  expect(warnings).toEqual([]);
  expect(readdirSync(folder).filter((name) => name.includes("corrupt"))).toEqual([]);
}
