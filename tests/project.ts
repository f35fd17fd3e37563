import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { projectRoot } from "../src/project-root.ts";

export { projectRoot };

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
