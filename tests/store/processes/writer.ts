import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect } from "vitest";
import { articleId, guildId } from "../../../src/domain/ids.ts";
import type { Store } from "../../../src/store/store.ts";
import { projectRoot } from "../../project.ts";

/** A write that another process was told is stored. */
export interface Acknowledged {
  readonly kind: "opened" | "settings" | "feedback" | "short-key" | "article";
  readonly id: string;
  readonly key?: string;
}

/** Lets another process write until `enough` acknowledgements have come, kills it outright, and gives all it told. */
export async function writeUntilKilled(folder: string, name: string, enough: number): Promise<readonly Acknowledged[]> {
  const script = join(projectRoot, "tests/store/processes/write-and-tell.mjs");
  const child = spawn(process.execPath, [script, folder, name], { stdio: ["ignore", "pipe", "inherit"] });
  const told: Acknowledged[] = [];
  for await (const line of createInterface({ input: stdoutOf(child) })) {
    told.push(JSON.parse(line));
    if (told.length >= enough) child.kill("SIGKILL");
  }
  return told;
}

/** Fails unless every acknowledged write is in the store, and every article that is there is whole. */
export async function expectStored(store: Store, name: string, told: readonly Acknowledged[]): Promise<void> {
  const library = `guild:${name}`;
  for (const { id } of await store.articles.list([library])) {
    expect(await store.articles.candidates([library], [id.replace("-", "x")], 5)).toEqual([id]);
  }
  for (const { kind, id, key } of told) {
    if (kind === "settings") expect((await store.settings.get(guildId(id))).channels).toEqual([id]);
    if (kind === "feedback") expect(await store.feedback.count(guildId(id))).toEqual({ helpful: 1, unhelpful: 0 });
    if (kind === "short-key") expect(await store.shortKeys.get(key ?? "", 0)).toEqual({ owner: name, payload: id });
    if (kind === "article") {
      expect((await store.articles.get([library], articleId(id)))?.text).toBe(`The text of ${id}. `.repeat(50));
    }
  }
}

function stdoutOf(child: ChildProcess) {
  if (!child.stdout) throw new Error("the writer has no output");
  return child.stdout;
}
