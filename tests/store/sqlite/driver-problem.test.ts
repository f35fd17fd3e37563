import { DatabaseSync } from "@photostructure/sqlite";
import { describe, expect, it, onTestFinished } from "vitest";
import { driverProblem } from "../../../src/store/sqlite/driver-problem.ts";
import { temporaryFolder } from "../temporary-folder.ts";

describe("what the driver's errors mean", () => {
  const methods = ["all", "run", "get"] as const;

  it.each(methods)("a full disk, met by %s", (method) => {
    const { database } = open("PRAGMA max_page_count = 2");
    expect(thrown(() => database.prepare("INSERT INTO t VALUES (?)")[method]("x".repeat(50_000)))).toBe("disk-full");
  });

  it.each(methods)("another process that writes, met by %s", (method) => {
    const { database, path } = open();
    const other = new DatabaseSync(path);
    onTestFinished(() => other.close());
    other.exec("BEGIN IMMEDIATE");
    expect(thrown(() => database.prepare("DELETE FROM t")[method]())).toBe("busy");
  });

  it.each(methods)("a file that can't be written, met by %s", (method) => {
    const { path } = open();
    const reader = new DatabaseSync(path, { readOnly: true });
    onTestFinished(() => reader.close());
    expect(thrown(() => reader.prepare("DELETE FROM t")[method]())).toBe("read-only");
  });

  it.each([
    ["EACCES", "read-only"],
    ["EROFS", "read-only"],
    ["ENOSPC", "disk-full"],
  ])("the system's %s", (code, kind) => {
    expect(driverProblem(Object.assign(new Error("open failed"), { code }), "some.sqlite")).toMatchObject({ kind });
  });

  it("anything else, with what SQLite says", () => {
    const { database } = open();
    expect(thrown(() => database.exec("SELEC"))).toBe("failed");
    expect(driverProblem(new Error("strange"), "x")).toEqual({ kind: "failed", detail: "strange" });
  });
});

function open(sql = "") {
  const path = `${temporaryFolder()}/some.sqlite`;
  const database = new DatabaseSync(path, { timeout: 1 });
  onTestFinished(() => database.close());
  database.exec(`CREATE TABLE t (a TEXT); ${sql}`);
  return { database, path };
}

function thrown(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return driverProblem(error, "some.sqlite").kind;
  }
  return "nothing was thrown";
}
