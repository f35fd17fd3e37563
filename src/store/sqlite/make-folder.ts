import { accessSync, constants, mkdirSync } from "node:fs";
import { StoreError } from "../store-error.ts";

/**
 * Makes a folder and those above it, for the eyes of this user of the machine alone.
 * @throws StoreError `folder-unusable` where it can't be made, read or written.
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new StoreError({ kind: "folder-unusable", folder, reason: reasons[code] ?? String(error) });
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "no permission to write there",
  EPERM: "no permission to write there",
  EROFS: "its file system is read-only",
  EEXIST: "a file is in its place",
  ENOTDIR: "a file is in the place of one of the folders above it",
  ENOENT: "it can't be made there",
  ENOSPC: "the disk is full",
};
