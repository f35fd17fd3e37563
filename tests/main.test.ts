import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { type RunWish, runProgram } from "./run-program.ts";

function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-main-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const run = (wish: RunWish, folder = dataFolder()) =>
  runProgram("main", { ...wish, environment: { VERBATIM_DATA: folder, ...wish.environment } });

describe("the program without a token", () => {
  it("answers a question that is piped in, and nothing else stands in its output", async () => {
    const { status, stdout, stderr } = await run({ input: "How long did the call last?\n" });
    expect(stdout).toContain("the conversation lasted about an hour and focused mainly on the war in Ukraine");
    expect(stdout).not.toContain("DISCORD_TOKEN");
    expect(stderr).toMatch(/^No DISCORD_TOKEN is set.*\n$/);
    expect(status).toBe(0);
  });

  it("writes no escape sequences where no terminal reads", async () => {
    const { stdout } = await run({ input: "/summary\n/help\n" });
    expect(stdout).not.toContain("\u001b");
  });

  it("takes commands as Discord does", async () => {
    const { stdout, status } = await run({ input: '/who-said quote:"I\'m not happy about that"\n/nothing\n' });
    expect(stdout).toContain("Yes, word for word.");
    expect(stdout).toContain("There is no command /nothing.");
    expect(status).toBe(0);
  });

  it("shows a short tour where there is neither a terminal nor input", async () => {
    for (const wish of [{}, { input: "" }, { input: "\n\n" }]) {
      const { status, stdout } = await run(wish);
      expect(stdout).toContain("A short tour");
      for (const step of ["> /summary", "> /who-said", "> How long"]) expect(stdout).toContain(step);
      expect(stdout).toContain("The story doesn't say.");
      expect(status).toBe(0);
    }
  });

  it("has its story indexed the second time", async () => {
    const folder = dataFolder();
    const environment = { LOG_LEVEL: "info" };
    const first = await run({ input: "/summary\n", environment }, folder);
    const second = await run({ input: "/summary\n", environment }, folder);
    expect(first.stderr).toContain("indexed what wasn't yet");
    expect(second.stderr).not.toContain("indexed what wasn't yet");
    expect(second.stdout).toBe(first.stdout);
  });
});

describe("a start that can't succeed", () => {
  it("names everything that is wrong with the configuration, with no stack trace", async () => {
    const environment = { DISCORD_TOKEN: "two words", MESSAGE_CONTENT: "maybe", LOG_LEVEL: "loud" };
    const { status, stdout, stderr } = await run({ environment });
    expect(status).toBe(1);
    expect(stdout).toBe("");
    for (const name of Object.keys(environment)) expect(stderr).toContain(`${name}=`);
    expect(stderr).not.toMatch(/two words|^\s+at /m);
  });

  it("says what to do about a data folder that can't be used", async () => {
    const file = join(dataFolder(), "file");
    writeFileSync(file, "in the way");
    const { status, stderr } = await run({ input: "/help\n" }, join(file, "local"));
    expect(status).toBe(1);
    expect(stderr).toContain(`The data folder ${join(file, "local")} can't be used`);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe("a damaged database", () => {
  it("is told, kept aside as it was, and begun anew", async () => {
    const folder = dataFolder();
    const damaged = "this is no database ".repeat(500);
    writeFileSync(join(folder, "verbatim.sqlite"), damaged);
    const { status, stdout, stderr } = await run({ input: "How long did the call last?\n" }, folder);
    expect(status).toBe(0);
    expect(stderr).toContain("It is kept as");
    expect(stdout).toContain("about an hour");
    const kept = readdirSync(folder).map((name) => join(folder, name));
    expect(kept.some((path) => readFileSync(path, "utf8") === damaged)).toBe(true);
  });
});
