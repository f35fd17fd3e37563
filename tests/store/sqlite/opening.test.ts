import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { describe, expect, it } from "vitest";
import { channelId, guildId } from "../../../src/domain/ids.ts";
import { openSqliteStore } from "../../../src/store/open-sqlite-store.ts";
import { migrations } from "../../../src/store/sqlite/migrations/migrations.ts";
import { StoreError } from "../../../src/store/store-error.ts";
import type { StoreWarning } from "../../../src/store/store-warning.ts";
import { passageOf, sampleArticle } from "../sample-article.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const guild = guildId("1");

describe("opening a store", () => {
  it("makes the folder and those above it, and finds there again what was stored", async () => {
    const folder = join(temporaryFolder(), "a", "b");
    await filled(folder);
    const store = await openSqliteStore({ folder });
    expect((await store.settings.get(guild)).plainText).toBe(true);
    expect(await store.articles.candidates(["guild:1"], ["harbour"], 5)).toEqual(["harbour"]);
    await store.close();
  });

  it("tells of a folder that can't be made", async () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    for (const folder of [file, join(file, "below")]) {
      const error = await refusal(folder);
      expect(error.problem).toMatchObject({ kind: "folder-unusable", folder });
      expect(error.message).toContain("choose another folder");
    }
  });

  it("tells of a folder that can't be written", async () => {
    const folder = unwritableFolder();
    const error = await refusal(folder);
    expect(error.problem.kind).toBe("folder-unusable");
    expect(error.message).toContain(folder);
    expect(error.message).toContain("Make it writable");
  });

  it("leaves a newer version's database untouched", async () => {
    const folder = temporaryFolder();
    await filled(folder);
    const path = join(folder, "verbatim.sqlite");
    change(path, "PRAGMA user_version = 9000");
    const before = readFileSync(path);
    const error = await refusal(folder);
    expect(error.problem).toEqual({ kind: "newer", path, found: 9000, known: migrations.length });
    expect(error.message).toContain("run the newer version");
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("leaves another program's database untouched", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "verbatim.sqlite");
    change(path, "CREATE TABLE somebody (else_s TEXT)");
    const before = readFileSync(path);
    const error = await refusal(folder);
    expect(error.problem).toEqual({ kind: "not-ours", path });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("leaves a folder in the database's place as it is", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "verbatim.sqlite");
    mkdirSync(path);
    writeFileSync(join(path, "inside"), "kept");
    const error = await refusal(folder);
    expect(error.message).toContain(path);
    expect(readFileSync(join(path, "inside"), "utf8")).toBe("kept");
  });

  it("takes an empty file for no database yet", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "verbatim.sqlite"), "");
    const warnings = await filled(folder);
    expect(warnings).toEqual([]);
  });
});

describe("a damaged database", () => {
  const damages: readonly (readonly [string, (sound: Buffer) => Buffer])[] = [
    ["a text file", () => Buffer.from("these are no pages at all\n".repeat(500))],
    ["shorter than its header", (sound) => sound.subarray(0, 50)],
    ["cut in half", (sound) => sound.subarray(0, sound.length / 2)],
    ["overwritten from its second page on", (sound) => Buffer.concat([sound.subarray(0, 4_096), noise(sound.length)])],
    ["overwritten in the middle", (sound) => overwrite(sound, 5 * 4_096, 8_192)],
    ["all zeros", (sound) => Buffer.alloc(sound.length)],
  ];

  it.each(damages)("that is %s is kept aside byte for byte, and a fresh one is started", async (_, damage) => {
    const folder = temporaryFolder();
    await filled(folder);
    const path = join(folder, "verbatim.sqlite");
    const damaged = damage(readFileSync(path));
    writeFileSync(path, damaged);

    const warnings = await filled(folder);
    const keptAt = `${path}.corrupt-2026-11-22T10-00-00.000Z`;
    expect(warnings).toMatchObject([{ kind: "kept-aside", path, keptAt }]);
    expect(warnings[0]?.message).toContain(keptAt);
    expect(readFileSync(keptAt).equals(damaged)).toBe(true);
    expect(await filled(folder)).toEqual([]);
  });

  it("takes its log along, and overwrites nothing that was kept before", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "verbatim.sqlite");
    for (const round of ["first", "second"]) {
      writeFileSync(path, `${round} damage `.repeat(100));
      writeFileSync(`${path}-wal`, `${round} log`);
      expect(await filled(folder)).toHaveLength(1);
    }
    const keptAt = `${path}.corrupt-2026-11-22T10-00-00.000Z`;
    expect(readFileSync(keptAt, "utf8")).toContain("first damage");
    expect(readFileSync(`${keptAt}-wal`, "utf8")).toBe("first log");
    expect(readFileSync(`${keptAt}.2`, "utf8")).toContain("second damage");
    expect(readFileSync(`${keptAt}.2-wal`, "utf8")).toBe("second log");
  });

  it("is put aside by one of several that open it at once, and none loses what it stores", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "verbatim.sqlite"), "no database ".repeat(100));
    const warnings: StoreWarning[] = [];
    const stores = await Promise.all(
      [1, 2, 3, 4].map((number) => openSqliteStore({ folder, now: () => number, log: (one) => warnings.push(one) })),
    );
    await Promise.all(stores.map((store, index) => store.replies.put(`q${index}`, channelId("1"), "a", index)));
    await Promise.all(stores.map((store) => store.close()));
    expect(warnings).toHaveLength(1);
    const store = await openSqliteStore({ folder });
    for (const index of stores.keys()) expect(await store.replies.take(`q${index}`)).not.toBeNull();
    await store.close();
    expect(readdirSync(folder).filter((name) => name.includes("corrupt"))).toHaveLength(1);
  });
});

describe("what was removed", () => {
  it("is gone from the files as well", async () => {
    const folder = temporaryFolder();
    const store = await openSqliteStore({ folder });
    const article = sampleArticle({ text: `${"A line of Zanzibarbarossa. ".repeat(900)}` });
    await store.articles.put("user:1", article, [passageOf(article, "zanzibarbarossa")]);
    const other = sampleArticle({ id: "other" });
    await store.articles.put("user:2", other, [passageOf(other, "harbour")]);
    await store.articles.remove("user:1", article.id);
    await store.close();
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(join(folder, name)).toString("latin1").toLowerCase();
      expect(bytes.includes("zanzibarbarossa"), name).toBe(false);
    }
    expect(statSync(join(folder, "verbatim.sqlite")).size).toBeGreaterThan(0);
  });
});

/** Opens the store of a folder, stores something in it and closes it; gives the warnings. */
async function filled(folder: string): Promise<readonly StoreWarning[]> {
  const warnings: StoreWarning[] = [];
  const now = () => Date.UTC(2026, 10, 22, 10);
  const store = await openSqliteStore({ folder, now, log: (warning) => warnings.push(warning) });
  await store.settings.update(guild, { plainText: true });
  const article = sampleArticle();
  await store.articles.put("guild:1", article, [passageOf(article, "harbour")]);
  await store.close();
  return warnings;
}

async function refusal(folder: string): Promise<StoreError> {
  const error: unknown = await openSqliteStore({ folder }).then(
    (store) => store.close(),
    (reason) => reason,
  );
  if (error instanceof StoreError) return error;
  throw new Error(`the store of ${folder} was opened, or failed otherwise: ${error}`);
}

function change(path: string, sql: string): void {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  database.close();
}

/** Permissions don't hold the superuser back, but nobody writes files into `/proc`. */
function unwritableFolder(): string {
  if (process.getuid?.() === 0 && existsSync("/proc/self")) return "/proc/self";
  const folder = temporaryFolder();
  chmodSync(folder, 0o555);
  return folder;
}

const noise = (length: number): Buffer => Buffer.from(Array.from({ length }, (_, index) => (index * 37 + 11) % 256));

function overwrite(sound: Buffer, start: number, length: number): Buffer {
  const damaged = Buffer.from(sound);
  noise(length).copy(damaged, start);
  return damaged;
}
