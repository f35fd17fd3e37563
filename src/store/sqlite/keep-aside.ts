import { existsSync, renameSync } from "node:fs";

/** Renames a damaged database and its log to a dated name beside it, overwriting nothing, and gives the new path. */
export function keepAside(path: string, now: number): string {
  const keptAt = free(`${path}.corrupt-${new Date(now).toISOString().replaceAll(":", "-")}`);
  // The log first: a fresh database must never find the log of the damaged one beside it.
  for (const suffix of ["-wal", "-shm", ""]) {
    if (existsSync(path + suffix)) renameSync(path + suffix, keptAt + suffix);
  }
  return keptAt;
}

function free(path: string, attempt = 1): string {
  const candidate = attempt === 1 ? path : `${path}.${attempt}`;
  const isTaken = ["", "-wal", "-shm"].some((suffix) => existsSync(candidate + suffix));
  return isTaken ? free(path, attempt + 1) : candidate;
}
