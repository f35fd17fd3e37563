import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * Where a worker's built JavaScript is: beside its importer in `dist/`, or its twin there when the importer runs from
 * source, because Node 20 can't start a worker from TypeScript.
 * @param entry the worker's source, as a relative path: `./worker.ts`
 * @param importer `import.meta.url` of the file that starts it
 * @throws Error where the program isn't built
 */
export function workerUrl(entry: string, importer: string): URL {
  const built = entry.replace(/\.ts$/, ".js");
  const url = new URL(built, importer.endsWith(".ts") ? twin(importer) : importer);
  if (!existsSync(url)) throw new Error(`${fileURLToPath(url)} is missing. Build the program first: npm run build`);
  return url;
}

/** The file under `dist/` that a source file is built to. */
function twin(source: string): URL {
  const path = fileURLToPath(source);
  const root = projectRoot(dirname(path));
  return pathToFileURL(join(root, "dist", relative(root, path)));
}

function projectRoot(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("no package.json above the source: the project's root can't be found");
  return projectRoot(parent);
}
