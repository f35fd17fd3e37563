import { readdirSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root folder. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Every TypeScript file under a folder, as paths from the root with forward slashes. */
export function sourceFiles(folder: string): readonly string[] {
  const files: string[] = [];
  for (const name of readdirSync(join(projectRoot, folder))) {
    const path = join(folder, name);
    if (statSync(join(projectRoot, path)).isDirectory()) files.push(...sourceFiles(path));
    else if (name.endsWith(".ts")) files.push(relative(".", path).replaceAll("\\", "/"));
  }
  return files;
}
