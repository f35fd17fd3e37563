import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** How many lines are kept. */
export const historyLimit = 500;

/** The lines typed in earlier sessions, newest first; none where there is no file yet, or it can't be read. */
export async function readHistory(file: string): Promise<string[]> {
  const text = await readFile(file, "utf8").catch(() => "");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .slice(0, historyLimit);
}

/** Keeps the lines, newest first, for the eyes of this user of the machine alone. */
export async function writeHistory(file: string, lines: readonly string[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const next = `${file}.next`;
  await writeFile(next, `${lines.slice(0, historyLimit).join("\n")}\n`, { mode: 0o600 });
  await rename(next, file);
}
