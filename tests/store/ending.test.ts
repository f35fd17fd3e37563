import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import { projectRoot } from "../project.ts";
import { temporaryFolder } from "./temporary-folder.ts";

it.each([
  ["exits in the middle of writes", "exit", 7],
  ["dies of a fault elsewhere in the middle of writes", "throw", 1],
  ["has nothing left to do, with the store open", "idle", 0],
])("a process that %s ends with its own status and keeps what was stored", async (_, how, status) => {
  const folder = temporaryFolder();
  const script = join(projectRoot, "tests/store/processes/end-while-writing.mjs");
  const ended = spawnSync(process.execPath, [script, folder, how], { encoding: "utf8", timeout: 15_000 });
  expect({ status: ended.status, signal: ended.signal }).toEqual({ status, signal: null });

  const store = await openSqliteStore({ folder });
  expect(await store.replies.take("first")).not.toBeNull();
  await store.close();
});
