import { describe, expect, it, vi } from "vitest";
import { type DatabaseThread, openThread } from "../../../src/store/sqlite/database-thread.ts";
import { lastingThread } from "../../../src/store/sqlite/lasting-thread.ts";
import { StoreError } from "../../../src/store/store-error.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const work = { kind: "all", sql: "SELECT 1 AS one", parameters: [] } as const;

/** A thread that dies when it is told to. */
function mortal(name: string) {
  let dead = false;
  let closed = false;
  const thread: DatabaseThread = {
    path: name,
    keptAt: null,
    async ask() {
      if (dead) throw new StoreError({ kind: "failed", detail: "its thread died" });
      if (closed) throw new StoreError({ kind: "closed" });
      return { kind: "rows", rows: [{ name }] };
    },
    isDead: () => dead,
    async close() {
      closed = true;
    },
  };
  const die = () => {
    dead = true;
  };
  return { thread, die };
}

function setUp(most = 100) {
  const started = [mortal("0")];
  let time = 0;
  const first = started[0] as ReturnType<typeof mortal>;
  const restart = async () => {
    if (started.length > most) throw new StoreError({ kind: "disk-full", path: "somewhere" });
    const next = mortal(String(started.length));
    started.push(next);
    return next.thread;
  };
  const thread = lastingThread(first.thread, restart, () => time);
  return {
    thread,
    started,
    die: () => started.at(-1)?.die(),
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

const rows = (name: string) => ({ kind: "rows", rows: [{ name }] });

describe("a thread that dies", () => {
  it("is followed by one new one, whoever asks at the same time", async () => {
    const { thread, started, die } = setUp();
    expect(await thread.ask(work)).toEqual(rows("0"));
    die();
    expect(await Promise.all([thread.ask(work), thread.ask(work)])).toEqual([rows("1"), rows("1")]);
    expect(started).toHaveLength(2);
  });

  it("is followed by no more than three within a minute, and by others later", async () => {
    const { thread, die, wait } = setUp();
    for (const name of ["1", "2", "3"]) {
      die();
      expect(await thread.ask(work)).toEqual(rows(name));
    }
    die();
    await expect(thread.ask(work)).rejects.toThrow(/again and again/);
    wait(61_000);
    expect(await thread.ask(work)).toEqual(rows("4"));
  });

  it("fails what is asked with what kept the new one from starting", async () => {
    const { thread, die } = setUp(0);
    die();
    await expect(thread.ask(work)).rejects.toMatchObject({ problem: { kind: "disk-full" } });
  });

  it("is not followed by another once all is closed", async () => {
    const { thread, started } = setUp();
    await thread.close();
    await expect(thread.ask(work)).rejects.toMatchObject({ problem: { kind: "closed" } });
    expect(started).toHaveLength(1);
  });

  it("fails what it was asked, and what comes after finds what was stored", async () => {
    const folder = temporaryFolder();
    const first = await openThread(folder, 0);
    const thread = lastingThread(
      first,
      () => openThread(folder, 0),
      () => 0,
    );
    const insert = "INSERT INTO replies (question_id, channel_id, answer_id, at) VALUES ('q', 'c', 'a', 1)";
    expect(await thread.ask({ kind: "run", sql: insert, parameters: [] })).toEqual({ kind: "changes", changes: 1 });
    // work that is none is more than the thread can bear
    await expect(first.ask(undefined as never)).rejects.toThrow(StoreError);
    await vi.waitFor(() => expect(first.isDead()).toBe(true));
    expect(await thread.ask({ ...work, sql: "SELECT answer_id AS name FROM replies" })).toEqual(rows("a"));
    await thread.close();
  });
});
