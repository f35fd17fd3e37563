import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Folders for the bot's data, gone when the tests are over. */
export interface DataFolders {
  fresh(): string;
  removeAll(): void;
}

export function createDataFolders(): DataFolders {
  const folders: string[] = [];
  return {
    fresh() {
      const folder = mkdtempSync(join(tmpdir(), "verbatim-"));
      folders.push(folder);
      return folder;
    },
    removeAll() {
      for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
    },
  };
}
