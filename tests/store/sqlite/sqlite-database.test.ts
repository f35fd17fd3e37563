import { describe, expect, it, onTestFinished } from "vitest";
import { openSqliteDatabase } from "../../../src/store/sqlite/sqlite-database.ts";
import { temporaryFolder } from "../temporary-folder.ts";

describe("the database in its thread", () => {
  it("waits for the disk at each commit, and holds foreign keys", async () => {
    const { database } = await open();
    const [row] = await database.all(
      `SELECT (SELECT * FROM pragma_journal_mode) AS journal, (SELECT * FROM pragma_synchronous) AS synchronous,
              (SELECT * FROM pragma_foreign_keys) AS keys, (SELECT timeout FROM pragma_busy_timeout) AS timeout`,
    );
    expect(row).toEqual({ journal: "wal", synchronous: 2, keys: 1, timeout: 5_000 });
  });

  it("does all of a transaction or nothing", async () => {
    const { database } = await open();
    const put = { sql: insert, parameters: ["q1", "c", "a", 1] };
    await expect(database.transaction([put, { sql: "INSERT INTO nowhere VALUES (1)" }])).rejects.toMatchObject({
      problem: { kind: "failed" },
    });
    expect(await database.all("SELECT * FROM replies")).toEqual([]);
    expect(await database.transaction([put, { sql: "SELECT 1 AS one WHERE 1 = 2", needsRow: true }])).toBeNull();
    expect(await database.all("SELECT * FROM replies")).toEqual([]);
    expect(await database.transaction([put, { sql: "SELECT count(*) AS number FROM replies" }])).toEqual([
      [],
      [{ number: 1 }],
    ]);
  });

  it("fails a statement without failing those after it", async () => {
    const { database } = await open();
    const answers = await Promise.allSettled([database.all("SELEC"), database.all("SELECT 1 AS one")]);
    expect(answers).toMatchObject([{ status: "rejected" }, { status: "fulfilled", value: [{ one: 1 }] }]);
  });

  it("finishes what was accepted before it closes, and refuses what comes after", async () => {
    const folder = temporaryFolder();
    const { database } = await openSqliteDatabase({ folder, now: () => 0 });
    const accepted = Array.from({ length: 200 }, (_, index) => database.run(insert, [`q${index}`, "c", "a", index]));
    const closed = database.close();
    await expect(database.all("SELECT 1")).rejects.toMatchObject({ problem: { kind: "closed" } });
    await expect(Promise.all(accepted)).resolves.toEqual(accepted.map(() => 1));
    await closed;
    await database.close();
    const again = await openSqliteDatabase({ folder, now: () => 0 });
    expect(await again.database.all("SELECT count(*) AS number FROM replies")).toEqual([{ number: 200 }]);
    await again.database.close();
  });
});

const insert = "INSERT INTO replies (question_id, channel_id, answer_id, at) VALUES (?, ?, ?, ?)";

async function open() {
  const opened = await openSqliteDatabase({ folder: temporaryFolder(), now: () => 0 });
  onTestFinished(() => opened.database.close());
  return opened;
}
