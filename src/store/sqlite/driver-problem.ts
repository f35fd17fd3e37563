import type { StoreProblem } from "../store-error.ts";

/** What an error of the SQLite driver, or of reaching its file, means for whoever runs the program. */
export function driverProblem(error: unknown, path: string): StoreProblem {
  const detail = error instanceof Error ? error.message : String(error);
  const code = extendedCode(error) ?? codesBySystemError[systemError(error)] ?? codesByText[detail];
  if (code === undefined) return { kind: "failed", detail };
  if (code === sharedMemoryTooSmall) return { kind: "disk-full", path };
  return problems[code & 0xff]?.(path, detail) ?? { kind: "failed", detail: `${detail} (SQLite ${code})` };
}

// https://sqlite.org/rescode.html; the extended code's low byte is the primary one.
const sharedMemoryTooSmall = 4874;
const problems: Readonly<Record<number, (path: string, detail: string) => StoreProblem>> = {
  5: (path) => ({ kind: "busy", path }),
  6: (path) => ({ kind: "busy", path }),
  8: (path) => ({ kind: "read-only", path }),
  11: (path) => ({ kind: "corrupt", path }),
  13: (path) => ({ kind: "disk-full", path }),
  14: (path, detail) => ({ kind: "folder-unusable", folder: path, reason: detail }),
  26: (path) => ({ kind: "corrupt", path }),
};

// The driver's `all` leaves the code out of its errors, but not SQLite's own text for it.
const codesByText: Readonly<Record<string, number>> = {
  "database is locked": 5,
  "database table is locked": 6,
  "attempt to write a readonly database": 8,
  "database disk image is malformed": 11,
  "database or disk is full": 13,
  "unable to open database file": 14,
  "file is not a database": 26,
};

// Met where a file is looked at or renamed without SQLite.
const codesBySystemError: Readonly<Record<string, number>> = { EACCES: 8, EPERM: 8, EROFS: 8, ENOSPC: 13, EISDIR: 14 };

const systemError = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");

function extendedCode(error: unknown): number | null {
  if (typeof error !== "object" || error === null || !("errcode" in error)) return null;
  return typeof error.errcode === "number" ? error.errcode : null;
}
