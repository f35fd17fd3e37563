import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { StoreError } from "../store-error.ts";

/**
 * Makes a folder and those above it, for the eyes of this user of the machine alone.
 * @throws StoreError `folder-unusable` where it can't be made, read or written.
 */
export function makeFolder(folder: string): void {
  try {
    make(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new StoreError({ kind: "folder-unusable", folder, reason: reasons[code] ?? String(error) });
  }
}

// Not `recursive`: Node tries for ever where a file system such as /proc says that there is no such folder.
function make(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const parent = dirname(folder);
  if (!statSync(parent, { throwIfNoEntry: false })) make(parent);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process was quicker.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
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
