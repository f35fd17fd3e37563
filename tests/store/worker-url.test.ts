import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { workerUrl } from "../../src/store/worker-url.ts";
import { projectRoot } from "../project.ts";

describe("the URL of a worker", () => {
  const built = join(projectRoot, "dist/src/store/sqlite/worker.js");

  it("is the built twin where the importer runs from source", () => {
    const importer = pathToFileURL(join(projectRoot, "src/store/sqlite/sqlite-database.ts")).href;
    expect(fileURLToPath(workerUrl("./worker.ts", importer))).toBe(built);
    expect(existsSync(built)).toBe(true);
  });

  it("is beside the importer where that is built", () => {
    const importer = pathToFileURL(join(projectRoot, "dist/src/store/sqlite/sqlite-database.js")).href;
    expect(fileURLToPath(workerUrl("./worker.ts", importer))).toBe(built);
  });

  it("says what to do where nothing is built", () => {
    expect(() => workerUrl("./no-such-worker.ts", import.meta.url)).toThrow(
      /no-such-worker\.js is missing.*npm run build/,
    );
  });
});
