import { onTestFinished } from "vitest";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import { storeContract } from "./contract.ts";
import { temporaryFolder } from "./temporary-folder.ts";

storeContract("the store on SQLite", async () => {
  const folder = temporaryFolder();
  const store = await openSqliteStore({ folder });
  onTestFinished(() => store.close());
  return store;
});
