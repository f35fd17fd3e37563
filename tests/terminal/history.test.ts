import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { historyLimit, readHistory, writeHistory } from "../../src/terminal/history.ts";

function historyFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-history-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "local", "history");
}

describe("the terminal's history", () => {
  it("is read as it was written, newest first, by nobody else", async () => {
    const file = historyFile();
    await writeHistory(file, ["/help", "How long?"]);
    expect(await readHistory(file)).toEqual(["/help", "How long?"]);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it("is empty where there is none yet", async () => {
    expect(await readHistory(historyFile())).toEqual([]);
  });

  it("keeps the newest of many lines", async () => {
    const file = historyFile();
    const lines = Array.from({ length: historyLimit + 10 }, (_, at) => `line ${at}`);
    await writeHistory(file, lines);
    expect(await readHistory(file)).toEqual(lines.slice(0, historyLimit));
  });

  it("fails where its folder is a file", async () => {
    const file = historyFile();
    await writeHistory(file, ["a"]);
    await expect(writeHistory(join(file, "deeper", "history"), ["a"])).rejects.toThrow();
  });
});
